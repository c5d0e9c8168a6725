package org.patentbeacon.legal.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// Extensions that an office announced, such as after an epidemic.
public final class Announcements {
  private static final String NAME = "announcements.tsv";
  private static final Announcements SHIPPED = new Announcements(FactTable
      .shipped(Objects.requireNonNull(Announcements.class.getResourceAsStream(NAME)), NAME).mapShipped(Announcement::of));

  /// An extension of the last days of a rule within a span.
  ///
  /// @param name the announcement
  /// @param rule the id of the rule, such as `CN.ANNUAL_FEE`
  /// @param originalFrom the first last day it is for
  /// @param originalTo the last one
  /// @param newDate the new last day; absent when days are added
  /// @param addDays the days that are added; 0 when there is a new last day
  /// @param condition what a person has to check
  public record Announcement(String name, String rule, LocalDate originalFrom, LocalDate originalTo, @Nullable LocalDate newDate,
      int addDays, Wording condition) {
    static Announcement of(FactRow row) {
      Announcement read = new Announcement(row.words("announcement"), row.words("rule"), row.date("originalFrom"),
          row.date("originalTo"), row.dateOrNone("newDate"), row.number("addDays", 0),
          new Wording(row.text("conditionZh"), row.text("conditionEn")));
      if (!RuleTable.shipped().has(read.rule)) {
        throw row.refused("rule", "a rule such as CN.ANNUAL_FEE");
      }
      if (read.originalTo.isBefore(read.originalFrom)) {
        throw row.refused("originalTo", "a day not before " + read.originalFrom);
      }
      if ((read.newDate == null) == (read.addDays <= 0)) {
        throw row.refused("addDays", "either a new date or days to add");
      }
      if (read.newDate != null && read.newDate.isBefore(read.originalTo)) {
        throw row.refused("newDate", "a day not before " + read.originalTo);
      }
      return read;
    }

    private boolean isFor(String id, LocalDate lastDay) {
      return rule.equals(id) && !lastDay.isBefore(originalFrom) && !lastDay.isAfter(originalTo);
    }

    /// {@return the last day as extended}
    ///
    /// @param lastDay the last day as counted
    public LocalDate extended(LocalDate lastDay) {
      return newDate != null ? newDate : lastDay.plusDays(addDays);
    }
  }

  private final List<Announcement> rows;

  private Announcements(List<Announcement> rows) {
    this.rows = rows;
  }

  /// {@return the table that ships}
  public static Announcements shipped() {
    return SHIPPED;
  }

  /// {@return a user's table}
  ///
  /// @param file a file with the columns of the table that ships
  /// @throws org.patentbeacon.table.TableException when rows are wrong, with all of them
  /// @throws IOException when it cannot be read
  public static Announcements read(Path file) throws IOException {
    return new Announcements(FactTable.read(file).map(Announcement::of));
  }

  /// {@return the announcements about a last day, in the order of the table}
  ///
  /// @param rule the id of the rule
  /// @param lastDay the last day as counted
  public List<Announcement> about(String rule, LocalDate lastDay) {
    return rows.stream().filter(row -> row.isFor(rule, lastDay)).toList();
  }
}
