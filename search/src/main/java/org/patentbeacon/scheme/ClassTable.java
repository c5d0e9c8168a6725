package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;

/// Texts with a class on each line, its cells separated by tabs: the title lists of IPC (symbol, title) and CPC (symbol,
/// dots, title), and tables whose header names the columns (symbol, level, title, title_zh, title_en).
///
/// A level is a word (`subgroup`, `小组`) or, of groups, the number of dots. Dots in front of a title count as well. Where
/// a main group has subgroups with and without dots, as tables taken from print do, those that are there are not trusted.
///
/// @param format what it is
/// @param scheme the scheme, as far as the content tells
/// @param header how many lines stand before the classes
/// @param columns where the cells are
record ClassTable(String format, SchemeName scheme, int header, Columns columns) {
  private static final Pattern DOTTED = Pattern.compile("[·•・](?:\\s*[·•・])*\\s*");
  private static final int LEVEL_DIGITS = 2;

  /// Where the cells of a line are; -1 for those it does not have.
  record Columns(int symbol, int level, int title, int zh, int en) {
    static Columns named(List<String> names) {
      return new Columns(first(names, "symbol", "code", "分类号"), first(names, "level", "dots", "级别", "层级"),
          first(names, "title", "标题", "类名"), first(names, "title_zh", "zh", "中文标题"),
          first(names, "title_en", "en", "英文标题"));
    }

    private static int first(List<String> names, String... wanted) {
      return Arrays.stream(wanted).mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    boolean suffice() {
      return symbol >= 0 && (level >= 0 || title >= 0 || zh >= 0 || en >= 0);
    }
  }

  /// The table that a text is; empty when it is none.
  static Optional<ClassTable> of(List<String> lines, @Nullable SchemeName wanted) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    List<String> cells = first < lines.size() ? cells(lines.get(first)) : List.of();
    SchemeName scheme = wanted != null ? wanted : scheme(lines, cells);
    if (cells.size() > 1 && scheme.symbol(cells.getFirst()).isPresent()) {
      Columns columns = cells.size() == 2 ? new Columns(0, -1, 1, -1, -1) : new Columns(0, 1, 2, -1, -1);
      return Optional.of(new ClassTable("title-list", scheme, first, columns));
    }
    Columns named = Columns.named(cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList());
    return named.suffice() ? Optional.of(new ClassTable("table", scheme, first + 1, named)) : Optional.empty();
  }

  /// CPC when there are dots without a header, as in its title list, or a section `Y`; else what the symbols look like.
  private static SchemeName scheme(List<String> lines, List<String> first) {
    boolean dots = first.size() == 3 && SchemeName.CPC.symbol(first.getFirst()).isPresent();
    boolean sectionY = lines.stream().filter(line -> line.startsWith("Y"))
        .anyMatch(line -> SchemeName.CPC.symbol(cells(line).getFirst()).isPresent());
    if (dots || sectionY) {
      return SchemeName.CPC;
    }
    boolean digits = lines.stream().filter(line -> !line.isBlank()).limit(2)
        .anyMatch(line -> SchemeName.LOC.symbol(cells(line).getFirst()).isPresent());
    return digits ? SchemeName.LOC : SchemeName.IPC;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  void read(List<String> lines, SchemeReading reading) {
    reading.scheme(scheme);
    List<ClassEntry> entries = new ArrayList<>();
    Set<String> undotted = new HashSet<>();
    for (int i = header; i < lines.size(); i++) {
      ClassEntry entry = lines.get(i).isBlank() ? null : entry(cells(lines.get(i)), i + 1, reading);
      if (entry != null) {
        entries.add(entry);
        if (entry.dots() == ClassEntry.UNKNOWN) {
          undotted.add(mainGroup(entry));
        }
      }
    }
    entries.forEach(entry -> reading.take(undotted.contains(mainGroup(entry)) ? entry.withoutDots() : entry));
  }

  private static String mainGroup(ClassEntry entry) {
    return SchemeLevel.of(entry.symbol()) == SchemeLevel.SUBGROUP
        ? String.valueOf(SchemeLevel.above(entry.symbol())) : entry.symbol();
  }

  private @Nullable ClassEntry entry(List<String> cells, int line, SchemeReading reading) {
    String symbol = reading.symbol(cell(cells, columns.symbol), scheme, line);
    if (symbol == null) {
      return null;
    }
    String title = DisplayForm.of(cell(cells, columns.title));
    String zh = DisplayForm.of(cell(cells, columns.zh));
    String en = DisplayForm.of(cell(cells, columns.en));
    int marks = SchemeLevel.of(symbol) == SchemeLevel.SUBGROUP ? Math.max(marks(title), Math.max(marks(zh), marks(en))) : 0;
    Integer dots = dots(cell(cells, columns.level), symbol, marks, line, reading);
    if (dots == null) {
      return null;
    }
    ClassEntry any = ClassEntry.of(symbol, dots, unmarked(title, marks), line);
    return new ClassEntry(symbol, dots, zh.isEmpty() ? any.zh() : unmarked(zh, marks),
        en.isEmpty() ? any.en() : unmarked(en, marks), line);
  }

  private static String cell(List<String> cells, int at) {
    return at >= 0 && at < cells.size() ? cells.get(at) : "";
  }

  /// How many dots stand in front of a title.
  private static int marks(String title) {
    Matcher dots = DOTTED.matcher(title);
    return dots.lookingAt() ? (int) dots.group().chars().filter(c -> !Character.isWhitespace(c)).count() : 0;
  }

  private static String unmarked(String title, int marks) {
    return marks == 0 ? title : DOTTED.matcher(title).replaceFirst("");
  }

  /// The dots of a class; `null` when its level is none or does not fit its symbol, which is noted.
  private static @Nullable Integer dots(String level, String symbol, int marks, int line, SchemeReading reading) {
    SchemeLevel form = SchemeLevel.of(symbol);
    int unsaid = form == SchemeLevel.SUBGROUP ? marks > 0 ? marks : ClassEntry.UNKNOWN : 0;
    if (level.isEmpty()) {
      return unsaid;
    }
    if (level.length() <= LEVEL_DIGITS && level.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int dots = Integer.parseInt(level);
      boolean fits = switch (form) {
        case SUBGROUP -> dots > 0;
        case MAIN_GROUP -> dots == 0;
        case SECTION, CLASS, SUBCLASS -> true;
      };
      if (!fits) {
        reading.problem(line, symbol + ": expected " + (dots == 0 ? "1 dot or more" : "0 dots") + " for a " + form.words()
            + ", found " + dots);
      }
      return !fits ? null : form == SchemeLevel.SUBGROUP ? dots : Integer.valueOf(0);
    }
    SchemeLevel named = SchemeLevel.named(level).orElse(null);
    if (named != form) {
      reading.problem(line,
          symbol + ": expected the level '" + form.words() + "' or a number of dots, found '" + level + "'");
      return null;
    }
    return unsaid;
  }
}
