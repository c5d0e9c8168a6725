package org.patentbeacon.sector;

import java.util.Locale;
import org.patentbeacon.number.PublicationNumber;

/// A document that somebody put into a topic or took out of it.
///
/// @param topic the id of the topic
/// @param document the document
/// @param action whether it is put in or taken out
/// @param reach what goes with it
/// @param signed who, when and why
/// @param place where the row stands
public record DocumentRow(String topic, PublicationNumber document, Action action, Reach reach, Signed signed, Place place) {

  /// What a row does.
  public enum Action {
    /// Puts the document into the topic.
    INCLUDE,
    /// Takes it out of the topic and those below.
    EXCLUDE;

    /// {@return the word for it in the file}
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What goes with a document.
  public enum Reach {
    /// All publications of its application, also those still to come.
    APPLICATION,
    /// All of its simple family.
    FAMILY;

    /// {@return the word for it in the file}
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
