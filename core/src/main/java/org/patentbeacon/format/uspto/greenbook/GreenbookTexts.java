package org.patentbeacon.format.uspto.greenbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.uspto.ClaimReferenceMarks;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.xml.Extras;

/// The texts of one patent. `PAC` are headings, `PAR`, `PA0` to `PA9` and `PAL` paragraphs; rows of tables stay lines.
final class GreenbookTexts {
  private final UsptoTexts texts;
  private final Extras extras;

  GreenbookTexts(UsptoTexts texts, Extras extras) {
    this.texts = texts;
    this.extras = extras;
  }

  void abstractText(GreenbookSection section) {
    section.fields().forEach(field -> {
      if (!field.code().equals("PAC")) {
        texts.abstractParagraph(DisplayForm.of(field.text()));
      }
    });
  }

  void description(SectionKind kind, GreenbookSection section) {
    Sections sections = texts.sections();
    sections.lean(kind);
    section.fields().forEach(field -> {
      if (field.code().equals("PAC")) {
        sections.heading(DisplayForm.of(field.text()));
      } else {
        sections.text(null, lines(field.text()));
      }
    });
  }

  private static String lines(String text) {
    if (text.indexOf('\n') < 0) {
      return DisplayForm.of(text);
    }
    List<String> lines = new ArrayList<>();
    text.lines().map(DisplayForm::of).filter(line -> !line.isEmpty()).forEach(lines::add);
    return String.join("\n", lines);
  }

  /// `NUM` starts a claim; that of a design or a plant has none. `STM`, the words before the claims, is no text of theirs.
  void claims(GreenbookSection section) {
    StringBuilder claim = new StringBuilder();
    String number = null;
    for (GreenbookSection.Field field : section.fields()) {
      switch (field.code()) {
        case "STM" -> extras.add("STM", field.text());
        case "NUM" -> {
          end(number, claim);
          number = field.text().strip().replace(".", "");
        }
        default -> claim.append(claim.isEmpty() ? "" : " ").append(field.text().replace('\n', ' '));
      }
    }
    end(number, claim);
  }

  private void end(@Nullable String number, StringBuilder claim) {
    if (number != null || !claim.isEmpty()) {
      texts.claim(number, claim.toString(), new ClaimReferenceMarks());
    }
    claim.setLength(0);
  }
}
