package org.patentbeacon.analysis;

import org.patentbeacon.index.DayColumn;
import org.patentbeacon.index.PatentTable;

/// The date by which units are put into years.
public enum DateBasis {
  /// 申请日: the filing date.
  FILING("filing", "AD", 18),
  /// 最早优先权日: the earliest priority date, else the filing date.
  PRIORITY("priority", "ORI-PRDATE", 18),
  /// 首次公开日: the first publication of the application.
  FIRST_PUBLICATION("first-publication", "ECD", 0),
  /// 公开日: the publication of each document.
  PUBLICATION("publication", "PD", 0),
  /// 授权日: the grant.
  GRANT("grant", "GRANT-DATE", 0);

  private final String word;
  private final String field;
  private final int monthsUntilSeen;

  DateBasis(String word, String field, int monthsUntilSeen) {
    this.word = word;
    this.field = field;
    this.monthsUntilSeen = monthsUntilSeen;
  }

  /// {@return the word for it on the command line}
  public String word() {
    return word;
  }

  /// {@return the query field of the date}
  public String field() {
    return field;
  }

  /// {@return the months that may pass between such a date and the publication that shows it}
  public int monthsUntilSeen() {
    return monthsUntilSeen;
  }

  DayColumn column(PatentTable table) {
    return switch (this) {
      case FILING -> table.filing();
      case PRIORITY -> table.priority();
      case FIRST_PUBLICATION -> table.firstPublication();
      case PUBLICATION -> table.publication();
      case GRANT -> table.grant();
    };
  }
}
