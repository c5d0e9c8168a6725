package org.patentbeacon.query;

/// What can be wrong with a query. The names are part of the contract of commands and service.
public enum QueryErrorCode {
  /// The query is empty.
  EMPTY_QUERY,
  /// No field has this name.
  UNKNOWN_FIELD,
  /// The dialect asks for a field here.
  FIELD_REQUIRED,
  /// A field is named inside the group of another.
  NESTED_FIELD,
  /// A field has no value.
  EMPTY_VALUE,
  /// Nothing stands between two brackets.
  EMPTY_GROUP,
  /// A value has no letter, digit or character.
  EMPTY_TERM,
  /// An operator has no left operand.
  MISSING_LEFT,
  /// An operator has no right operand.
  MISSING_RIGHT,
  /// A bracket is never closed.
  UNBALANCED_OPEN,
  /// A closing bracket closes nothing.
  UNBALANCED_CLOSE,
  /// A quote is never closed.
  UNCLOSED_QUOTE,
  /// A range is never closed.
  UNCLOSED_RANGE,
  /// A character has no meaning here.
  UNEXPECTED_CHARACTER,
  /// A list mark stands where an operator is needed.
  LIST_SEPARATOR,
  /// The sign does not fit the field.
  OPERATOR_NOT_ALLOWED,
  /// A range is not written as one.
  RANGE_FORM,
  /// A range ends before it begins.
  RANGE_REVERSED,
  /// Two signs of a range point in different directions.
  RANGE_DIRECTION,
  /// The value is no date.
  BAD_DATE,
  /// The value is no whole number.
  BAD_INTEGER,
  /// The value is no classification symbol.
  BAD_CLASS,
  /// The value is no patent number.
  BAD_PATENT_NUMBER,
  /// The field has no such value.
  BAD_ENUM,
  /// The value is neither yes nor no.
  BAD_FLAG,
  /// The check digit of a number is wrong.
  CHECK_DIGIT,
  /// Proximity cannot join such an operand.
  PROX_OPERAND,
  /// A proximity holds a wider one.
  PROX_NESTING,
  /// A distance is out of range or not allowed.
  PROX_DISTANCE,
  /// The sides of a proximity search different fields.
  PROX_FIELD_MIX,
  /// A frequency cannot count such an operand.
  FREQ_OPERAND,
  /// A frequency is out of range.
  FREQ_COUNT,
  /// A wildcard stands in quotes.
  WILDCARD_IN_QUOTES,
  /// A pattern has too few fixed characters.
  WILDCARD_TOO_BROAD,
  /// A wildcard touches nothing it could stand for.
  WILDCARD_POSITION,
  /// The field has no company tree.
  TREE_FIELD,
  /// A query ranks by similarity twice.
  SEMANTIC_TWICE,
  /// A similarity clause is not joined by the topmost AND.
  SEMANTIC_PLACE,
  /// OPT stands where it may not.
  OPT_PLACE,
  /// The feature is not supported here.
  NOT_SUPPORTED,
  /// The text is too long.
  TOO_LONG,
  /// Brackets nest too deep.
  TOO_DEEP,
  /// The query has too many leaves.
  TOO_MANY_CLAUSES,
  /// A proximity chain is too long; at search time also: its words are so frequent that joining them is too much work.
  TOO_MANY_PROXIMITY,
  /// Too many words have a wildcard; at search time also: joining the words of a pattern is too much work.
  TOO_MANY_WILDCARDS,
  /// There is no saved search of this name.
  UNKNOWN_SAVED,
  /// There is no topic of this path.
  UNKNOWN_TOPIC,
  /// There is no company of this name.
  UNKNOWN_COMPANY,
  /// Saved searches or topics refer to each other.
  REFERENCE_CYCLE,
  /// A pattern stands for too many terms.
  WILDCARD_EXPANSION,
  /// A dialect has no way to write a node.
  CANNOT_EXPRESS
}
