package org.patentbeacon.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

class TextRulesTest {

  @Test
  void startsSectionsAtKnownHeadings() {
    Sections sections = new Sections();
    sections.paragraph("0001", "一种灯");
    sections.paragraph("0002", "技术领域");
    sections.paragraph("0003", "本发明涉及灯。");
    sections.heading("BACKGROUND OF THE INVENTION");
    sections.paragraph(null, "Lamps are known.");
    sections.heading("Lamps of wood");
    sections.paragraph(null, "Field effect lamps glow.");
    sections.paragraph(null, "DETAILED DESCRIPTION");
    sections.paragraph(null, "");
    assertThat(sections.list()).extracting(Section::kind, Section::heading, TextRulesTest::texts).containsExactly(
        tuple(SectionKind.OTHER, null, "一种灯"),
        tuple(SectionKind.TECHNICAL_FIELD, "技术领域", "本发明涉及灯。"),
        tuple(SectionKind.BACKGROUND, "BACKGROUND OF THE INVENTION", "Lamps are known."),
        tuple(SectionKind.BACKGROUND, "Lamps of wood", "Field effect lamps glow."),
        tuple(SectionKind.EMBODIMENTS, "DETAILED DESCRIPTION", ""));
  }

  @Test
  void takesTheFirstParagraphOfAMarkedSectionAsItsHeading() {
    Sections sections = new Sections();
    sections.begin(SectionKind.EMBODIMENTS);
    sections.paragraph("p1", "具体实施方式");
    sections.paragraph("p2", "技术领域");
    sections.end();
    assertThat(sections.list()).extracting(Section::kind, Section::heading, TextRulesTest::texts).containsExactly(
        tuple(SectionKind.EMBODIMENTS, "具体实施方式", "技术领域"));
  }

  private static String texts(Section section) {
    return String.join("|", section.paragraphs().stream().map(Paragraph::text).toList());
  }
}
