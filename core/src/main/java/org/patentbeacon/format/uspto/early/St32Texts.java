package org.patentbeacon.format.uspto.early;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.uspto.ClaimReferenceMarks;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// The texts of grants of 2001 to 2004.
final class St32Texts {
  private St32Texts() {}

  static void abstractText(XmlCursor xml, UsptoTexts texts) {
    xml.eachChild(child -> {
      switch (child) {
        case "BTEXT" -> abstractText(xml, texts);
        case "H" -> {}
        default -> texts.abstractParagraph(Prose.line(xml));
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
      } else if (child.equals("BTEXT")) {
        description(xml, texts);
      } else if (child.equals("H")) {
        sections.heading(xml.text());
      } else {
        @Nullable String number = xml.attribute("ID");
        sections.text(number, Prose.of(xml));
      }
    });
  }

  private static @Nullable SectionKind kind(String element) {
    return switch (element) {
      case "RELAPP" -> SectionKind.CROSS_REFERENCE;
      case "BRFSUM" -> SectionKind.DISCLOSURE;
      case "DRWDESC" -> SectionKind.DRAWINGS;
      case "DETDESC" -> SectionKind.EMBODIMENTS;
      case "GOVINT" -> SectionKind.OTHER;
      default -> null;
    };
  }

  /// The words before the claims are kept beside the document.
  static void claims(XmlCursor xml, UsptoTexts texts, Extras extras) {
    xml.eachChild(child -> {
      switch (child) {
        case "CL" -> claims(xml, texts, extras);
        case "CLM" -> claim(xml, texts);
        default -> extras.element("SDOCL." + child, xml);
      }
    });
  }

  private static void claim(XmlCursor xml, UsptoTexts texts) {
    @Nullable String id = xml.attribute("ID");
    ClaimReferenceMarks references = new ClaimReferenceMarks();
    String text = Prose.line(xml, element -> {
      if (element.equals("CLREF")) {
        references.add(xml.attribute("ID"));
      }
    });
    texts.claim(id, text, references);
  }
}
