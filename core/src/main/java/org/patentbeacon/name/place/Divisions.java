package org.patentbeacon.name.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.ShippedRows;

/// The administrative divisions of China, by the table `divisions.tsv`: all of the first two levels, and the cities of
/// the third.
public final class Divisions {
  private static final List<Division> ALL = new ArrayList<>();
  private static final Map<String, Division> BY_CODE = new HashMap<>();
  /// By its first two characters, which tell most of them apart; longest names first, then in the order of the table.
  private static final Map<Integer, List<Division>> BY_START = new HashMap<>();
  private static final Map<Integer, List<Division>> BY_SHORT_START = new HashMap<>();
  private static final int CODE_LENGTH = 6;
  private static final int LONGEST_SHORT = 5;

  static {
    for (List<String> row : ShippedRows.of(Divisions.class, "divisions.tsv")) {
      String code = row.get(0).isEmpty() ? null : row.get(0);
      Division division = new Division(code, row.get(1), row.get(2), level(row.get(3)), BY_CODE.get(row.get(4)));
      ALL.add(division);
      if (code != null) {
        BY_CODE.put(code, division);
      }
      BY_START.computeIfAbsent(start(division.name(), 0), _ -> new ArrayList<>()).add(division);
      if (row.get(5).isEmpty()) {
        BY_SHORT_START.computeIfAbsent(start(division.shortName(), 0), _ -> new ArrayList<>()).add(division);
      }
    }
    BY_START.values().forEach(same -> same.sort(Comparator.comparingInt((Division d) -> d.name().length()).reversed()));
    BY_SHORT_START.values()
        .forEach(same -> same.sort(Comparator.comparingInt((Division d) -> d.shortName().length()).reversed()));
  }

  private Divisions() {}

  private static Division.Level level(String word) {
    return switch (word) {
      case "municipality" -> Division.Level.MUNICIPALITY;
      case "province" -> Division.Level.PROVINCE;
      case "region" -> Division.Level.REGION;
      case "special" -> Division.Level.SPECIAL;
      case "city" -> Division.Level.CITY;
      case "prefecture" -> Division.Level.PREFECTURE;
      case "county-city" -> Division.Level.COUNTY_CITY;
      default -> throw new IllegalStateException("divisions.tsv: expected a sort of division, found " + word);
    };
  }

  private static int start(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /// {@return all divisions, each behind the one it is part of}
  public static List<Division> all() {
    return List.copyOf(ALL);
  }

  /// {@return the division of a code: of six digits, or of the two digits by which the Chinese office and others write
  /// provinces; empty for codes that the table lacks}
  ///
  /// @param code the code, such as `44` or `440300`
  public static Optional<Division> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code + "0".repeat(Math.max(0, CODE_LENGTH - code.length()))));
  }

  /// {@return the division whose full name stands at a place of a text; of several the longest, then the highest}
  ///
  /// @param text the text
  /// @param at where the name would begin
  /// @param within a division of which it is part; absent when any will do
  public static Optional<Division> named(String text, int at, @Nullable Division within) {
    return at(BY_START, text, at, within, false);
  }

  /// {@return the division whose short name stands at a place of a text; of several the longest, then the highest; never
  /// one whose short name is a common word, too}
  ///
  /// @param text the text
  /// @param at where the name would begin
  /// @param within a division of which it is part; absent when any will do
  public static Optional<Division> shortNamed(String text, int at, @Nullable Division within) {
    return at(BY_SHORT_START, text, at, within, true);
  }

  private static Optional<Division> at(Map<Integer, List<Division>> table, String text, int at, @Nullable Division within,
      boolean shorts) {
    if (at + 2 > text.length()) {
      return Optional.empty();
    }
    for (Division division : table.getOrDefault(start(text, at), List.of())) {
      if (text.startsWith(shorts ? division.shortName() : division.name(), at)
          && (within == null || division.isWithin(within))) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  /// {@return the division with whose short name a text ends, other characters before it; none whose short name is a
  /// common word, too}
  ///
  /// @param text the text
  public static Optional<Division> endingShort(String text) {
    for (int at = Math.max(1, text.length() - LONGEST_SHORT); at <= text.length() - 2; at++) {
      Optional<Division> found = shortNamed(text, at, null);
      if (found.isPresent() && found.get().shortName().length() == text.length() - at) {
        return found;
      }
    }
    return Optional.empty();
  }
}
