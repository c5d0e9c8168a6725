package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.document.TextOrigin;

/// A text that is no publication: what an enterprise wrote down of an invention, a paper, a standard. It has no number;
/// it is known by a digest of its bytes.
final class Disclosure {
  private static final int DIGITS = 16;
  private static final int LONGEST_TITLE = 200;

  private Disclosure() {}

  /// The document: a title, and the whole text as one section.
  static PatentDocument of(Extraction.Text text, String digest) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Extraction.Block block : text.blocks()) {
      String shown = DisplayForm.of(block.text());
      if (!shown.isEmpty()) {
        paragraphs.add(new Paragraph(null, shown));
      }
    }
    String lang = Languages.of(paragraphs.stream().map(Paragraph::text).limit(200).collect(Collectors.joining("\n")));
    return PatentDocument.builder("X:" + digest.substring(0, DIGITS))
        .titles(List.of(LocalizedText.original(lang, title(text))))
        .descriptions(List.of(new Description(lang, TextOrigin.ORIGINAL,
            List.of(new Section(SectionKind.OTHER, null, paragraphs)))))
        .notes(notes(text))
        .build();
  }

  /// The title that the file states, else its first line.
  private static String title(Extraction.Text text) {
    String stated = DisplayForm.of(text.title());
    String line = text.blocks().getFirst().text().strip().lines().findFirst().orElse("");
    String title = stated.isEmpty() ? DisplayForm.of(line) : stated;
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /// What could not be read.
  static List<Note> notes(Extraction.Text text) {
    return text.fault().isEmpty() ? List.of()
        : List.of(new Note(text.fault().contains("U+FFFD") ? "encoding" : "damaged", text.fault()));
  }
}
