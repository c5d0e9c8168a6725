package org.patentbeacon.index;

/// The names of the Lucene fields. Fields of the catalogue go by their code, with a suffix for a second form.
final class IndexNames {
  /// Every document has this with the value [#ANY].
  static final String DOCUMENT = "_doc";
  static final String ANY = "1";
  static final String ID = "_id";
  /// The batch in which the document arrived or last changed.
  static final String BATCH = "_batch";
  /// The batch in which the document first arrived.
  static final String FIRST_BATCH = "_first";
  static final String ENTRY = "_entry";
  /// The number without its kind and the application: under them entries are found that share parts.
  static final String GROUP = "_group";
  /// The batches in which the parts arrived.
  static final String FROM = "_from";
  /// Which joined parts the entry has, [#BARE_PARTS] and [#APPLICATION_PARTS] added up; absent for none.
  static final String HOLDS = "_holds";
  static final int BARE_PARTS = 1;
  static final int APPLICATION_PARTS = 2;
  /// The batch in which the document went. Such an entry has none of the fields that queries read.
  static final String GONE = "_gone";
  /// The codes of the fields that have a value.
  static final String HAS = "_has";
  /// The whole value as one term.
  static final String EXACT = ".exact";
  /// A number without its office.
  static final String BARE = ".bare";
  /// A number whole, for patterns: with its office, and without.
  static final String WHOLE = ".whole";
  static final String WHOLE_BARE = ".whole-bare";
  /// The numbers and classes as text, for the field that looks into everything.
  static final String WORDS = "_words";
  /// A class with everything above it.
  static final String ABOVE = ".above";
  /// A class as a text that sorts in classification order.
  static final String ORDER = ".order";
  /// Values that are counted.
  static final String FACET = "facet.";
  /// Values of the table.
  static final String COLUMN = "column.";

  /// The vector of a document, by the name of its model.
  static final String VECTOR = "vector.";
  /// The names of the models that were asked for a vector of the document.
  static final String EMBEDDED = "_embedded";

  private IndexNames() {}
}
