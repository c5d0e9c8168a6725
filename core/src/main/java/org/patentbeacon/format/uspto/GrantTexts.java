package org.patentbeacon.format.uspto;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// The texts of grants and applications since 2004.
final class GrantTexts {
  private GrantTexts() {}

  /// Paragraphs only; some files part them into problem and solution.
  static void abstractText(XmlCursor xml, UsptoTexts texts) {
    xml.eachChild(child -> {
      switch (child) {
        case "p" -> texts.abstractParagraph(Prose.line(xml));
        case "abst-problem", "abst-solution" -> abstractText(xml, texts);
        default -> {}
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
        sections.lean(SectionKind.OTHER);
      } else if (child.equals("heading")) {
        sections.heading(xml.text());
      } else if (isPart(child)) {
        description(xml, texts);
      } else {
        @Nullable String number = xml.attribute("num");
        sections.text(number, Prose.of(xml));
      }
    });
  }

  /// The kind of section an element stands for; `null` for paragraphs and parts of sections. Headings within know better.
  private static @Nullable SectionKind kind(String element) {
    return switch (element) {
      case "cross-reference-to-related-applications" -> SectionKind.CROSS_REFERENCE;
      case "technical-field" -> SectionKind.TECHNICAL_FIELD;
      case "background-art" -> SectionKind.BACKGROUND;
      case "summary-of-invention", "disclosure" -> SectionKind.DISCLOSURE;
      case "brief-description-of-drawings", "description-of-drawing", "description-of-drawings" -> SectionKind.DRAWINGS;
      case "detailed-description", "best-mode", "mode-for-invention" -> SectionKind.EMBODIMENTS;
      case "industrial-applicability" -> SectionKind.INDUSTRIAL_APPLICABILITY;
      case "sequence-list-text" -> SectionKind.SEQUENCE_LISTING;
      case "federal-research-statement" -> SectionKind.OTHER;
      default -> null;
    };
  }

  private static boolean isPart(String element) {
    return switch (element) {
      case "tech-problem", "tech-solution", "advantageous-effects" -> true;
      default -> false;
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
    @Nullable String number = xml.attribute("num");
    ClaimReferenceMarks references = new ClaimReferenceMarks();
    String text = Prose.line(xml, element -> {
      if (element.equals("claim-ref")) {
        references.add(xml.attribute("idref"));
      }
    });
    texts.claim(number, text, references);
  }

  static void drawings(XmlCursor xml, UsptoTexts texts) {
    xml.eachChild(child -> {
      if (child.equals("figure")) {
        @Nullable String label = xml.attribute("num");
        xml.eachChild(_ -> texts.figure(label, xml.attribute("file")));
      }
    });
  }
}
