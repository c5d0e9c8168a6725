package org.patentbeacon.legal.event;

/// What ended: a right, or an application for one.
public enum Stage {
  /// A granted right.
  GRANTED,
  /// An application.
  APPLICATION
}
