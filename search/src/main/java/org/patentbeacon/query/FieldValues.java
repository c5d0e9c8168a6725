package org.patentbeacon.query;

/// Values of closed fields as queries know them.
public final class FieldValues {
  private FieldValues() {}

  /// {@return the canonical form of a value found in a record, such as `广东` for `广东省`; the value itself where the
  /// value table does not know it}
  ///
  /// @param type the type of the field
  /// @param recorded the value as the record has it
  public static String canonical(FieldType type, String recorded) {
    return ValueTable.standard().canonical(type, recorded);
  }
}
