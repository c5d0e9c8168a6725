package org.patentbeacon.similar;

import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.number.NumbersInText;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;

/// The publications a document cites, in its list of citations and in its text, by number without kind: the kinds of one
/// number are one thing to who cites it.
final class CitedNumbers {
  private CitedNumbers() {}

  /// What a seed cites. Its own number is none of them.
  static Set<String> of(Seed seed) {
    Set<String> cited = new TreeSet<>();
    seed.passages().forEach(passage -> inText(passage.text(), cited));
    PatentDocument document = seed.document();
    if (document != null) {
      cited.addAll(listed(document));
      document.descriptions().stream().map(Description::sections).flatMap(sections -> sections.stream())
          .map(Section::paragraphs).flatMap(paragraphs -> paragraphs.stream()).map(Paragraph::text)
          .forEach(text -> inText(text, cited));
      cited.remove(withoutKind(document.id()));
    }
    return cited;
  }

  /// What stands in the list of citations of a document.
  static Set<String> listed(PatentDocument document) {
    Set<String> cited = new TreeSet<>();
    for (Citation citation : document.citations()) {
      if (citation.type() == CitationType.PATENT && citation.document() != null) {
        cited.add(withoutKind(citation.document()));
      }
    }
    return cited;
  }

  private static void inText(String text, Set<String> cited) {
    for (PatentNumber number : NumbersInText.of(text)) {
      if (number instanceof PublicationNumber publication) {
        cited.add(publication.authority() + publication.number());
      }
    }
  }

  /// A number without its kind; another id as it is.
  static String withoutKind(String id) {
    try {
      PublicationNumber number = PublicationNumber.of(id);
      return number.authority() + number.number();
    } catch (IllegalArgumentException e) {
      return id;
    }
  }
}
