package org.patentbeacon.format.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.table.ShippedRows;

/// The headings that start a part of a description, from the table `headings.tsv`.
final class Headings {
  private static final int LONGEST = 100;
  private static final int LONGEST_IN_CJK = 30;
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\[\\d+\\])?(?:[IVX]+\\.|\\d+[.、．]|[一二三四五六七八九十]+、)?");
  private static final String NUMBER_STARTS = "[IVX0123456789一二三四五六七八九十";
  private static final String EDGES = "【】[]〔〕()（）:：.。";
  private static final Map<String, SectionKind> EXACT = new HashMap<>();
  private static final Map<String, SectionKind> STARTS = new LinkedHashMap<>();

  static {
    for (List<String> row : ShippedRows.of(Headings.class, "headings.tsv")) {
      (row.get(1).equals("exact") ? EXACT : STARTS).put(row.get(2), kind(row.getFirst()));
    }
  }

  private Headings() {}

  private static SectionKind kind(String word) {
    return Arrays.stream(SectionKind.values()).filter(kind -> kind.word().equals(word)).findFirst()
        .orElseThrow(() -> new IllegalStateException("headings.tsv: expected a kind of section, found '" + word + "'"));
  }

  /// The kind of section that this heading starts; empty when it is no known heading.
  static Optional<SectionKind> ofHeading(String heading) {
    if (heading.isEmpty() || heading.length() > (DisplayForm.isCjk(heading.charAt(0)) ? LONGEST_IN_CJK : LONGEST)) {
      return Optional.empty();
    }
    SectionKind asPrinted = EXACT.get(heading);
    if (asPrinted != null) {
      return Optional.of(asPrinted);
    }
    String plain = plain(heading);
    SectionKind exact = EXACT.get(plain);
    if (exact != null || plain.isEmpty() || plain.charAt(0) > 'Z') {
      return Optional.ofNullable(exact);
    }
    return STARTS.entrySet().stream().filter(start -> plain.startsWith(start.getKey())).map(Map.Entry::getValue)
        .findFirst();
  }

  /// The kind of section that this paragraph starts, if it looks like a heading: a known one that is no sentence.
  static Optional<SectionKind> ofParagraph(String paragraph) {
    if (paragraph.length() > LONGEST || paragraph.endsWith(".") || paragraph.endsWith("。")) {
      return Optional.empty();
    }
    return ofHeading(paragraph).filter(_ -> !isSentence(paragraph));
  }

  /// Whether a Latin text has words in lower case, as titles in capitals or in title case do not.
  private static boolean isSentence(String paragraph) {
    long small = Arrays.stream(paragraph.split(" ", -1))
        .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
        .count();
    return small > 1;
  }

  /// The heading in comparison form and capitals, without numbering, brackets and marks around it.
  private static String plain(String heading) {
    String words = heading.replace(" ", "");
    int from = numbering(words);
    int to = words.length();
    while (from < to && EDGES.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to).toUpperCase(Locale.ROOT);
  }

  /// The length of a number that stands before the words, such as `[0002]`, `II.` or `三、`.
  private static int numbering(String words) {
    char first = words.isEmpty() ? 'x' : words.charAt(0);
    if (NUMBER_STARTS.indexOf(first) < 0) {
      return 0;
    }
    Matcher numbering = NUMBERING.matcher(words);
    return numbering.find() ? numbering.end() : 0;
  }
}
