package org.patentbeacon.analysis.unit;

import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.Dates;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.table.Wording;

/// The date by which units are put into years.
public enum DateBasis {
  /// The filing date.
  FILING("filing", "AD", "申请日", "filing date"),
  /// The earliest priority date, else the filing date.
  PRIORITY("priority", "ORI-PRDATE", "最早优先权日", "earliest priority date"),
  /// The first publication of the application.
  FIRST_PUBLICATION("first-publication", "ECD", "首次公开日", "date of first publication"),
  /// The publication of each document.
  PUBLICATION("publication", "PD", "公开日", "publication date"),
  /// The grant.
  GRANT("grant", "GRANT-DATE", "授权日", "date of grant");

  private final String word;
  private final String field;
  private final String zh;
  private final String en;

  DateBasis(String word, String field, String zh, String en) {
    this.word = word;
    this.field = field;
    this.zh = zh;
    this.en = en;
  }

  /// {@return the word for it on the command line}
  public String word() {
    return word;
  }

  /// {@return the query field of the date}
  public String field() {
    return field;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }

  /// {@return whether such a date is seen only when a publication shows it, months later}
  public boolean isSeenLater() {
    return this == FILING || this == PRIORITY;
  }

  /// {@return whether all publications of a unit have the same such date, so that a clause on it finds units as they are counted}
  ///
  /// @param unit what is counted as one
  public boolean isShared(CountUnit unit) {
    return switch (unit) {
      case PUBLICATION -> this != FIRST_PUBLICATION; // which is that of the application
      case APPLICATION -> this != FIRST_PUBLICATION && this != PUBLICATION;
      case SIMPLE_FAMILY -> this == PRIORITY;
    };
  }

  /// {@return the dates of the rows of a table}
  ///
  /// @param dates the dates of the table
  public DayColumn column(Dates dates) {
    return switch (this) {
      case FILING -> dates.filing();
      case PRIORITY -> dates.priority();
      case FIRST_PUBLICATION -> dates.firstPublication();
      case PUBLICATION -> dates.publication();
      case GRANT -> dates.grant();
    };
  }
}
