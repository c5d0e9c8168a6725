package org.patentbeacon.query;

/// Something to know about a query that is no error.
///
/// @param code what it is
/// @param start where it applies in the text, in code points
/// @param end behind where it applies
/// @param found what it is about, such as the symbol of a class
/// @param message what it says
public record Notice(NoticeCode code, int start, int end, String found, String message) {

  /// {@return something to know of a whole question, which has no place in its text}
  ///
  /// @param code what it is
  /// @param found what it is about
  /// @param message what it says
  public static Notice ofAll(NoticeCode code, String found, String message) {
    return new Notice(code, 0, 0, found, message);
  }
}
