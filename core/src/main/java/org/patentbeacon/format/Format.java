package org.patentbeacon.format;

/// A format of the catalogue.
///
/// @param id its id, such as `cnipa-new`
/// @param name what it is
/// @param recognisedBy how a file of it is recognised
/// @param yields what a record of it becomes
public record Format(String id, Words name, Words recognisedBy, Words yields) {

  /// The same in two languages.
  ///
  /// @param zh in Chinese
  /// @param en in English
  public record Words(String zh, String en) {}
}
