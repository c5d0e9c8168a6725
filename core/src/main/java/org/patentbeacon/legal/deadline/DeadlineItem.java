package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.rule.Rule;

/// What one rule gives for one case.
///
/// @param rule the rule, with what follows when the last day passes and whether that can be made good
/// @param detail what tells the items of a rule apart: the year or number of a fee, the office of an entry; may be empty
/// @param outcome the last day, or why there is none
/// @param amount what the act costs when it is done on the last day, or today if that is later
/// @param readings the readings that were taken, and notes
public record DeadlineItem(Rule rule, String detail, Outcome outcome, Amount amount, List<Reading> readings) {
  /// Keeps its own copy.
  public DeadlineItem {
    readings = List.copyOf(readings);
  }

  /// {@return the class of the item within its case, such as `ANNUAL_FEE:7`}
  public String itemClass() {
    return detail.isEmpty() ? rule.name() : rule.name() + ":" + detail;
  }

  /// {@return the day to warn of: the earliest of the nominal last day, the day until which the act is in time, and the last
  ///     days by other readings; empty when the item has no last day}
  public Optional<LocalDate> warning() {
    return switch (outcome) {
      case Outcome.Due due -> Stream.concat(Stream.of(due.lastDay().nominal(), due.lastDay().payableUntil()), otherDays())
          .min(LocalDate::compareTo);
      case Outcome.InputMissing _, Outcome.InputWrong _, Outcome.NoRule _, Outcome.Possible _ -> Optional.empty();
    };
  }

  private Stream<LocalDate> otherDays() {
    return readings.stream().map(Reading::day).filter(Objects::nonNull);
  }
}
