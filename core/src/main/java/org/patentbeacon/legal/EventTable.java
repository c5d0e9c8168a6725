package org.patentbeacon.legal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.ShippedRows;

/// From the code and the heading of a gazette entry to its [EventType], by a table of one office.
///
/// A code decides before a heading. A heading is compared after [Heading#normal(String)]: rows marked `first` before the
/// others, and of these the longest first, so that 专利权有效期届满 is found in 专利权的终止专利权有效期届满 and
/// 避免重复授权放弃专利权 beats 专利权主动放弃. Headings that could bring a right to life are compared whole; what no row
/// fits has no type.
///
/// Sources: the codes of the EPO as its legal data service prints them; the Chinese table follows the contents of
/// the gazette by rule 107 of the Implementing Regulations of the Patent Law, with the codes and headings seen in public
/// gazette data. Each file names its vintage, and the rows that nobody verified.
public final class EventTable {
  private static final EventTable CHINA = read("event-types-cn.tsv");
  private static final EventTable EUROPE = read("event-types-ep.tsv");
  private static final EventTable NONE = new EventTable();

  /// A heading of the table, in normal form.
  private record Row(String pattern, @Nullable EventType type, boolean whole, boolean first) {
    boolean fits(String heading) {
      return whole ? heading.equals(pattern) : heading.contains(pattern);
    }
  }

  /// A code whose meaning depends on words that stand with it.
  private record CodeWithWords(String code, String words, EventType type) {}

  private final Map<String, EventType> codes = new HashMap<>();
  private final List<CodeWithWords> worded = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private EventTable() {}

  /// {@return the table of the Chinese office}
  public static EventTable china() {
    return CHINA;
  }

  /// {@return the table of an office; one without rows where there is none, to which every entry is unknown}
  ///
  /// @param authority the office, such as `EP`
  public static EventTable of(String authority) {
    return switch (authority) {
      case "CN" -> CHINA;
      case "EP" -> EUROPE;
      default -> NONE;
    };
  }

  private static EventTable read(String name) {
    EventTable table = new EventTable();
    ShippedRows.of(EventTable.class, name).forEach(table::add);
    table.groups.sort(Comparator.comparingInt(String::length).reversed());
    table.rows.sort(Comparator.comparing(Row::first).reversed()
        .thenComparing(Comparator.<Row>comparingInt(row -> row.pattern().length()).reversed()));
    return table;
  }

  /// @param cells sort of row, type, pattern, and `first` or nothing
  private void add(List<String> cells) {
    EventType type = cells.get(1).isEmpty() ? null : EventType.valueOf(cells.get(1));
    switch (cells.getFirst()) {
      case "code" -> codes.put(cells.get(2), Objects.requireNonNull(type));
      case "code+words" -> {
        int blank = cells.get(2).indexOf(' ');
        worded.add(new CodeWithWords(cells.get(2).substring(0, blank), cells.get(2).substring(blank + 1),
            Objects.requireNonNull(type)));
      }
      case "group" -> groups.add(Heading.normal(cells.get(2)));
      case "whole", "part" ->
        rows.add(new Row(Heading.normal(cells.get(2)), type, cells.getFirst().equals("whole"), cells.get(3).equals("first")));
      default -> throw new IllegalStateException("expected code, code+words, group, whole or part, found " + cells.getFirst());
    }
  }

  /// {@return what an entry means; empty when no row fits, which is never a reason to take a right for alive}
  ///
  /// @param code its code, such as `TR01`
  /// @param heading its heading, such as `专利权的转移`
  /// @param text its text, which a few codes need
  public Optional<EventType> type(@Nullable String code, @Nullable String heading, @Nullable String text) {
    String known = code == null ? "" : code.strip();
    String said = Objects.requireNonNullElse(heading, "") + Objects.requireNonNullElse(text, "");
    for (CodeWithWords row : worded) {
      if (row.code().equals(known) && Heading.normal(said).contains(row.words())) {
        return Optional.of(row.type());
      }
    }
    EventType type = codes.get(known);
    return type != null ? Optional.of(type) : heading == null ? Optional.empty() : ofHeading(heading);
  }

  private Optional<EventType> ofHeading(String heading) {
    String normal = Heading.withoutGroup(Heading.normal(heading), groups);
    for (Row row : rows) {
      if (row.fits(normal)) {
        return Optional.ofNullable(row.type());
      }
    }
    return Optional.empty();
  }
}
