package org.patentbeacon.network.path;

/// How the paths through a citation are counted (Hummon and Doreian 1989; Batagelj 2003).
public enum PathWeight {
  /// Search path count: paths from a source to a sink through it.
  SPC,
  /// Search path link count: paths to a sink through it, from wherever they start.
  SPLC,
  /// Search path node pair: paths through it, from wherever they start to wherever they end.
  SPNP
}
