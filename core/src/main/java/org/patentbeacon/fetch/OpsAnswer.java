package org.patentbeacon.fetch;

/// What came back for a question.
sealed interface OpsAnswer {
  /// An answer.
  ///
  /// @param content its bytes, well-formed XML
  /// @param contents what is in it
  record Found(byte[] content, AnswerXml contents) implements OpsAnswer {}

  /// OPS does not have it, or not in this way; to ask again is useless.
  ///
  /// @param fault what OPS said
  record Absent(Fault fault) implements OpsAnswer {}

  /// No answer could be had.
  ///
  /// @param reason the last thing that went wrong
  record Failed(String reason) implements OpsAnswer {}
}
