package org.patentbeacon.delivery.message;

import org.patentbeacon.table.Wording;

/// A document that an alert names; what its source does not say is empty.
///
/// @param number its publication number
/// @param application its application number
/// @param family the key of its simple family
/// @param title its title
/// @param cause why it is told, such as first published
public record LetterDocument(String number, String application, String family, String title, Wording cause) {

  /// {@return by what two documents of one invention are known to be the same: the family, else the application, else the number}
  public String invention() {
    return !family.isEmpty() ? family : !application.isEmpty() ? application : number;
  }

  /// {@return the number a reader looks it up by: of the publication, else of the application}
  public String shown() {
    return number.isEmpty() ? application : number;
  }
}
