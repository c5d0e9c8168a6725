package org.patentbeacon.query.dialect;

/// One thing a dialect does and others do not.
public enum Habit {
  /// `'` quotes like `"`.
  SINGLE_QUOTES,
  /// A line that starts with `#` is a comment.
  COMMENTS,
  /// Wildcard glyphs in quotes are ordinary characters.
  LITERAL_QUOTES,
  /// `[a to b]`.
  BRACKET_RANGE,
  /// `[a to b]` on class fields too.
  CLASS_RANGE,
  /// `a:b` on dates and integers.
  COLON_RANGE,
  /// A `*` alone means every record, or every record with a value.
  STAR_ALONE,
  /// Saved searches and topics.
  REFERENCES,
  /// Ranking by similarity, and OPT.
  RANKING,
  /// `TREE@` on every name field.
  TREE,
  /// `TREE@` on normalised names only.
  TREE_OF_NORMALISED,
  /// Operators join from left to right, without precedence.
  LEFT_TO_RIGHT,
  /// A classification group means that group alone; another name, or a modifier, asks for what stands below.
  GROUP_ALONE,
  /// Frequency counts a pattern.
  FREQUENCY_OF_PATTERN,
  /// Frequency counts an OR.
  FREQUENCY_OF_OR,
  /// `x_y` in a bare word means `x y` or `xy`.
  OPTIONAL_SEPARATOR
}
