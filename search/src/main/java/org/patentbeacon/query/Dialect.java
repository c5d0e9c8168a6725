package org.patentbeacon.query;

/// A way to write queries.
public enum Dialect {
  /// The dialect of this project, which the page's help teaches.
  BEACON
}
