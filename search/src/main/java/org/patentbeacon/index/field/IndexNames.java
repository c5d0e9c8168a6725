package org.patentbeacon.index.field;

/// The names of the fields of an index. Fields of the catalogue go by their code, with a suffix for a second form.
public final class IndexNames {
  /// Every document has this with the value [#ANY].
  public static final String DOCUMENT = "_doc";
  /// The value of a field that is only there or not there.
  public static final String ANY = "1";
  /// The id of the entry.
  public static final String ID = "_id";
  /// The number of the id in the [IdOrder].
  public static final String ID_ORDER = "_id.order";
  /// The batch in which the document arrived or last changed.
  public static final String BATCH = "_batch";
  /// The batch in which the document first arrived.
  public static final String FIRST_BATCH = "_first";
  /// The stored form of the entry.
  public static final String ENTRY = "_entry";
  /// The stored form of what people see first of the document.
  public static final String BRIEF = "_brief";
  /// The number without its kind and the application: under them entries are found that share parts.
  public static final String GROUP = "_group";
  /// The batches in which the parts arrived.
  public static final String FROM = "_from";
  /// What joins the document to others of its simple family.
  public static final String SIMPLE_LINK = "_link.simple";
  /// What joins the document to others of its extended family.
  public static final String EXTENDED_LINK = "_link.extended";
  /// The number of its simple family, which changes in place.
  public static final String FAMILY = "_family.simple";
  /// The number of its extended family, which changes in place.
  public static final String EXTENDED_FAMILY = "_family.extended";
  /// The id of its simple family, which changes in place.
  public static final String FAMILY_LABEL = "_family.label";
  /// Which joined parts the entry has, [#BARE_PARTS] and [#APPLICATION_PARTS] added up; absent for none.
  public static final String HOLDS = "_holds";
  /// It has parts that know their number without its kind.
  public static final int BARE_PARTS = 1;
  /// It has parts that know their application only.
  public static final int APPLICATION_PARTS = 2;
  /// The batch in which the document went. Such an entry has none of the fields that queries read.
  public static final String GONE = "_gone";
  /// The stored form of the legal state of the document through time. In no other way a field, so that it can be changed alone.
  public static final String TIMELINE = "_timeline";
  /// The offices of which the document has legal events that are understood.
  public static final String TELLS = "_tells";
  /// The codes of the fields that have a value.
  public static final String HAS = "_has";
  /// The whole value as one term.
  public static final String EXACT = ".exact";
  /// The names of parties, each as printed.
  public static final String PRINTED = ".printed";
  /// The names that the document brings, for their groups.
  public static final String NAMES = "_names";
  /// A number without its office.
  public static final String BARE = ".bare";
  /// A number whole with its office, for patterns.
  public static final String WHOLE = ".whole";
  /// A number whole without its office, for patterns.
  public static final String WHOLE_BARE = ".whole-bare";
  /// The numbers and classes as text, for the field that looks into everything.
  public static final String WORDS = "_words";
  /// A class with everything above it.
  public static final String ABOVE = ".above";
  /// A class as a text that sorts in classification order.
  public static final String ORDER = ".order";
  /// Values that are counted.
  public static final String FACET = "facet.";
  /// Values of the table.
  public static final String COLUMN = "column.";

  /// The offices of the family members that a source states, as a column.
  public static final String FAMILY_OFFICES = "familyOffices";

  /// The vector of a document, by the name of its model.
  public static final String VECTOR = "vector.";
  /// The names of the models that were asked for a vector of the document.
  public static final String EMBEDDED = "_embedded";

  private IndexNames() {}
}
