package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;

/// The claims and the description behind a first page.
///
/// Each line belongs to the part of the last heading above it. A claim starts with the number that follows the one
/// before; a paragraph starts with its number in brackets, where the text has such numbers, else as the page shows it.
///
/// @param claims the claims; empty when there are none
/// @param description the description; empty when there is none
record PrintedBody(Optional<ClaimSet> claims, Optional<Description> description) {
  private static final Pattern CLAIM = Pattern.compile("(?:【?請求項)?\\s*(\\d{1,3}|[０-９]{1,3})\\s*[.．、】]\\s*(.*)");
  private static final Pattern PARAGRAPH = Pattern.compile("[\\[【［]\\s*([0-9０-９]{4,5})\\s*[\\]】］]\\s*(.*)");

  /// The parts of the lines behind a first page.
  static PrintedBody of(List<PrintedLine> lines, String lang, Consumer<Note> notes) {
    Map<PatentPart, List<PrintedLine>> parts = new EnumMap<>(PatentPart.class);
    PatentPart part = PatentPart.DESCRIPTION;
    for (PrintedLine line : lines) {
      Optional<PatentPart> heading = PatentPart.headedBy(line.text());
      part = heading.orElse(part);
      if (heading.isEmpty() && !PatentPart.isOnlyNumber(line.text())) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(line);
      }
    }
    return new PrintedBody(claims(parts.getOrDefault(PatentPart.CLAIMS, List.of()), lang, notes),
        description(parts, lang));
  }

  private static Optional<ClaimSet> claims(List<PrintedLine> lines, String lang, Consumer<Note> notes) {
    ClaimCompletion claims = new ClaimCompletion(lang, notes);
    StringBuilder open = new StringBuilder();
    int number = 0;
    for (PrintedLine line : lines) {
      Matcher start = CLAIM.matcher(line.text());
      if (start.matches() && Integer.parseInt(start.group(1)) == number + 1) {
        finish(claims, number, open);
        number++;
        open.append(start.group(2));
      } else if (number > 0) {
        open.append('\n').append(line.text());
      } else {
        number = 1;
        open.append(line.text());
      }
    }
    finish(claims, number, open);
    ClaimSet set = claims.set(TextOrigin.ORIGINAL);
    return set.claims().isEmpty() ? Optional.empty() : Optional.of(set);
  }

  private static void finish(ClaimCompletion claims, int number, StringBuilder text) {
    if (number > 0) {
      claims.add(ClaimText.of(String.valueOf(number), text.toString()));
    }
    text.setLength(0);
  }

  private static Optional<Description> description(Map<PatentPart, List<PrintedLine>> parts, String lang) {
    Sections sections = new Sections();
    for (Paragraph paragraph : paragraphs(parts.getOrDefault(PatentPart.DESCRIPTION, List.of()))) {
      sections.paragraph(paragraph.num(), paragraph.text());
    }
    List<Section> list = new ArrayList<>(sections.list());
    List<Paragraph> drawings = parts.getOrDefault(PatentPart.DRAWINGS, List.of()).stream()
        .map(line -> new Paragraph(null, DisplayForm.of(line.text()))).toList();
    if (!drawings.isEmpty()) {
      list.add(new Section(SectionKind.OTHER, null, drawings));
    }
    return list.isEmpty() ? Optional.empty() : Optional.of(new Description(lang, TextOrigin.ORIGINAL, list));
  }

  private static List<Paragraph> paragraphs(List<PrintedLine> lines) {
    boolean numbered = lines.stream().anyMatch(line -> PARAGRAPH.matcher(line.text()).matches());
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String num = null;
    for (PrintedLine line : lines) {
      Matcher start = PARAGRAPH.matcher(line.text());
      boolean starts = start.matches();
      if (starts || isAlone(line, numbered, open)) {
        add(paragraphs, num, open);
        num = starts ? start.group(1) : null;
      }
      open.append(open.isEmpty() ? "" : "\n").append(starts ? start.group(2) : line.text());
    }
    add(paragraphs, num, open);
    return paragraphs;
  }

  /// Whether a line without a number starts a paragraph: in a numbered text only behind a heading or before one.
  private static boolean isAlone(PrintedLine line, boolean numbered, StringBuilder open) {
    boolean heading = Sections.isHeading(DisplayForm.of(line.text())) || Sections.isHeading(DisplayForm.of(open));
    return heading || (!numbered && line.starts());
  }

  private static void add(List<Paragraph> paragraphs, @Nullable String num, StringBuilder text) {
    String shown = DisplayForm.of(text);
    if (!shown.isEmpty()) {
      paragraphs.add(new Paragraph(num, shown));
    }
    text.setLength(0);
  }
}
