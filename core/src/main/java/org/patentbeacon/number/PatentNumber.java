package org.patentbeacon.number;

/// A canonical number: of a publication or of an application.
public sealed interface PatentNumber permits PublicationNumber, ApplicationNumber {

  /// {@return the office that issued the number, WIPO ST.3, such as `CN`; `PCT` for an international application}
  String authority();

  /// {@return the number without authority and kind; letters A to Z and digits only}
  String number();

  /// {@return the whole canonical number; equal ids are equal numbers}
  String id();
}
