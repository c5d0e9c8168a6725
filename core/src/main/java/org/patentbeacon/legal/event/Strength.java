package org.patentbeacon.legal.event;

/// How much the source of an event counts when two sources disagree; the weakest comes first.
public enum Strength {
  /// A publication: true of its day, and silent about every later one.
  PUBLICATION,
  /// The status word of a table that a search service exported.
  AGGREGATOR,
  /// An entry of a gazette, also as relayed by a collection of such entries.
  GAZETTE,
  /// The register of the office, or its query service.
  REGISTER
}
