package org.patentbeacon.fetch;

/// What can be fetched of a publication.
public enum FetchPart {
  /// Bibliographic data and abstract.
  BIBLIO,
  /// Claims and description, where OPS has them.
  FULLTEXT,
  /// The members of the extended (INPADOC) family; with [#LEGAL] in the same answer, the legal events of each.
  FAMILY,
  /// The legal events (INPADOC).
  LEGAL
}
