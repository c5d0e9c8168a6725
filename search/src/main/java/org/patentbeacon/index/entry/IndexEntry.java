package org.patentbeacon.index.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.Parts;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.number.PublicationNumber;

/// What the index holds under one id.
public sealed interface IndexEntry {
  /// What the id of a record begins with that knows only its application.
  String APPLICATION = "A:";

  /// A document that every query sees.
  ///
  /// @param merged the document and its parts
  /// @param first the batch in which it first arrived
  /// @param batch the batch in which it last changed
  record Kept(MergedDocument merged, long first, long batch) implements IndexEntry {
    @Override
    public PatentDocument document() {
      return merged.document();
    }

    @Override
    public Parts parts() {
      return new Parts(merged.parts());
    }
  }

  /// A document that went. No query sees it; it tells those who ask what went, and comes back when its feed brings it
  /// again.
  ///
  /// @param document the document as it was last
  /// @param parts what was taken back, should that be undone
  /// @param batch the batch in which it went; 0 where there was no document, only something taken back
  record Gone(PatentDocument document, Parts parts, long batch) implements IndexEntry {}

  /// {@return the document, or the last state of one that went}
  PatentDocument document();

  /// {@return everything its sources said}
  Parts parts();

  /// {@return the batch in which it last changed or went}
  long batch();

  /// {@return authority and number of a publication without its kind; absent for what is no publication}
  ///
  /// @param document the publication
  static @Nullable String number(PatentDocument document) {
    if (document.id().indexOf(':') >= 0) {
      return null;
    }
    Publication publication = document.publication();
    return publication == null ? number(document.id()) : publication.authority() + publication.number();
  }

  private static @Nullable String number(String id) {
    try {
      PublicationNumber number = PublicationNumber.of(id);
      return number.authority() + number.number();
    } catch (IllegalArgumentException e) {
      return null; // An id that is no number has no kind either.
    }
  }

  /// {@return the id of a record that would know only the application of a publication; absent when that is not known}
  ///
  /// @param document the publication
  static @Nullable String application(PatentDocument document) {
    return document.application() == null || document.application().id() == null ? null
        : APPLICATION + document.application().id();
  }

  /// {@return the keys under which entries that may share parts are found: the number without a kind, and the application}
  ///
  /// @param document the document of an entry
  static Set<String> groups(PatentDocument document) {
    Set<String> groups = new LinkedHashSet<>();
    String number = number(document);
    groups.add(number == null ? document.id() : number);
    String application = application(document);
    if (number != null && application != null) {
      groups.add(application);
    }
    return groups;
  }

  /// {@return the key under which the documents of one application are found among those of a [group][#groups]: the application,
  /// else the number without a kind}
  ///
  /// @param document the document of an entry
  static String caseOf(PatentDocument document) {
    String number = number(document);
    String application = number == null ? null : application(document);
    return application != null ? application : number != null ? number : document.id();
  }

  /// {@return whether a part carries the application only}
  ///
  /// @param part the id of the part
  static boolean ofApplication(String part) {
    return part.startsWith(APPLICATION);
  }

  /// {@return whether it has parts that know the number without a kind}
  default boolean holdsBare() {
    String number = number(document());
    return number != null && parts().all().stream().anyMatch(part -> part.id().equals(number));
  }

  /// {@return whether it has parts that know the application only}
  default boolean holdsApplication() {
    return parts().all().stream().anyMatch(part -> ofApplication(part.id()));
  }

  /// {@return the batches in which its parts arrived}
  default List<String> batches() {
    Set<String> batches = new TreeSet<>();
    for (PatentDocument part : parts().all()) {
      part.source().stream().map(Provenance::batch).filter(batch -> batch != null).forEach(batches::add);
    }
    return new ArrayList<>(batches);
  }
}
