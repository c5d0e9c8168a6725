package org.patentbeacon.legal.event;

/// How well a state is founded; the weakest comes first.
public enum Confidence {
  /// Inferred, computed from an uncertain term, or in dispute.
  LOW,
  /// Read from the words of a heading, or computed.
  MEDIUM,
  /// Read from the code of an office, or from its publication.
  HIGH
}
