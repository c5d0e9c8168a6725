package org.patentbeacon.query.write;

/// A leaf in the words of a dialect.
///
/// @param head what stands before the value: name and sign
/// @param value the value
/// @param tail what stands behind the value
/// @param hoists whether values with the same head may share it: `TI=("a" or "b")`
/// @param bracketed whether the value alone stands in brackets all the same
record WrittenLeaf(String head, String value, String tail, boolean hoists, boolean bracketed) {

  static WrittenLeaf of(String head, String value) {
    return new WrittenLeaf(head, value, "", true, false);
  }

  /// A leaf that shares its head with no other.
  static WrittenLeaf alone(String head, String value) {
    return new WrittenLeaf(head, value, "", false, false);
  }

  static WrittenLeaf inBrackets(String head, String value) {
    return new WrittenLeaf(head, value, "", true, true);
  }

  static WrittenLeaf postfix(String value, String code) {
    return new WrittenLeaf("", value, "/" + code, false, false);
  }

  String text() {
    return head + (bracketed ? "(" + value + ")" : value) + tail;
  }
}
