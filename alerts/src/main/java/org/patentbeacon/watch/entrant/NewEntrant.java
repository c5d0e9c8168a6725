package org.patentbeacon.watch.entrant;

import java.time.LocalDate;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.watch.WatchKind;

/// When an applicant is new in a topic, and how far it has come.
///
/// @param growing from how many families within 24 months it grows
/// @param established from how many it is established
/// @param historyYears for how many years the topic must be covered
/// @param members whether members of the same cluster count
public record NewEntrant(int growing, int established, int historyYears, boolean members) {
  /// 3 families, 5 families, 5 years, members do not count.
  public static final NewEntrant DEFAULT = new NewEntrant(3, 5, 5, false);

  private static final int WINDOW_MONTHS = 24;

  /// {@return what is said of an applicant}
  ///
  /// @param entry what is known of it in the topic
  public EntrantVerdict judge(Entry entry) {
    if (entry.coverageYears() < historyYears) {
      return new EntrantVerdict.InsufficientData(entry.coverageYears(), historyYears);
    }
    if (entry.filings().isEmpty() || entry.arrival() != Entry.Arrival.NEWS || !counts(entry.standing())) {
      return new EntrantVerdict.None();
    }
    LocalDate first = entry.filings().getFirst();
    LocalDate end = first.plusMonths(WINDOW_MONTHS);
    int families = (int) entry.filings().stream().filter(filed -> !filed.isAfter(end)).count();
    EntrantVerdict.Stage stage = stage(families);
    Severity severity = SeverityByKind.of(WatchKind.NEW_ENTRANT, stage.name()).orElse(Severity.BLUE);
    return new EntrantVerdict.Entrant(stage, first, families, severity);
  }

  private boolean counts(Entry.Standing standing) {
    return switch (standing) {
      case STRANGER -> true;
      case MEMBER -> members;
      case KNOWN_UNDER_ANOTHER_NAME, UNWANTED_TYPE -> false;
    };
  }

  private EntrantVerdict.Stage stage(int families) {
    return families >= established ? EntrantVerdict.Stage.ESTABLISHED
        : families >= growing ? EntrantVerdict.Stage.GROWING : EntrantVerdict.Stage.ENTERED;
  }
}
