package org.patentbeacon.oracle;

import java.util.List;

/// What random queries are made of.
public interface Vocabulary {

  /// {@return some consecutive tokens of a text or name field, one at least}
  ///
  /// @param field the code of the field
  /// @param most the greatest number of tokens
  List<String> phrase(String field, int most);

  /// {@return a value of a field that is not text, in canonical form}
  ///
  /// @param field the code of the field
  String value(String field);
}
