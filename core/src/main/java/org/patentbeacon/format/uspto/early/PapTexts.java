package org.patentbeacon.format.uspto.early;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.uspto.ClaimReferenceMarks;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// The texts of published applications of 2001 to 2004. Paragraphs begin with their number in an element of its own, which
/// is no text.
final class PapTexts {
  private static final String NUMBER = "number";

  private PapTexts() {}

  static void abstractText(XmlCursor xml, UsptoTexts texts) {
    xml.eachChild(child -> {
      if (child.equals("paragraph")) {
        texts.abstractParagraph(Prose.of(xml, NUMBER).replace('\n', ' '));
      }
    });
  }

  static void description(XmlCursor xml, UsptoTexts texts) {
    Sections sections = texts.sections();
    xml.eachChild(child -> {
      SectionKind kind = kind(child);
      if (kind != null) {
        sections.lean(kind);
        description(xml, texts);
      } else if (child.equals("section") || child.equals("program-listing-deposit")) {
        description(xml, texts);
      } else if (child.equals("heading")) {
        sections.heading(xml.text());
      } else {
        @Nullable String number = xml.attribute("id");
        sections.text(number, Prose.of(xml, NUMBER));
      }
    });
  }

  private static @Nullable SectionKind kind(String element) {
    return switch (element) {
      case "cross-reference-to-related-applications" -> SectionKind.CROSS_REFERENCE;
      case "background-of-invention" -> SectionKind.BACKGROUND;
      case "summary-of-invention" -> SectionKind.DISCLOSURE;
      case "brief-description-of-drawings" -> SectionKind.DRAWINGS;
      case "brief-description-of-sequences" -> SectionKind.SEQUENCE_LISTING;
      case "detailed-description" -> SectionKind.EMBODIMENTS;
      case "copyright-statement", "federal-research-statement" -> SectionKind.OTHER;
      default -> null;
    };
  }

  static void claims(XmlCursor xml, UsptoTexts texts) {
    xml.eachChild(child -> {
      if (child.equals("claim")) {
        claim(xml, texts);
      }
    });
  }

  private static void claim(XmlCursor xml, UsptoTexts texts) {
    @Nullable String id = xml.attribute("id");
    ClaimReferenceMarks references = new ClaimReferenceMarks();
    String text = Prose.line(xml, element -> {
      if (element.equals("dependent-claim-reference")) {
        references.add(xml.attribute("depends_on"));
      }
    });
    texts.claim(id, references.numbers().isEmpty() ? text : closedUp(text), references);
  }

  /// A reference is a `claim-text` within the sentence, which must not part it from the mark behind.
  private static String closedUp(String text) {
    return text.replace(" ,", ",").replace(" ;", ";").replace(" :", ":").replace(" .", ".");
  }

  static void drawings(XmlCursor xml, UsptoTexts texts, Extras extras) {
    xml.eachChild(child -> {
      switch (child) {
        case "heading" -> {}
        case "representative-figure" -> extras.add(child, xml.text());
        case "figure" -> figure(xml, texts);
        default -> extras.presence(child, xml);
      }
    });
  }

  private static void figure(XmlCursor xml, UsptoTexts texts) {
    @Nullable String label = xml.attribute("id");
    xml.eachChild(child -> {
      if (child.equals("image")) {
        texts.figure(label, xml.attribute("file"));
      }
    });
  }
}
