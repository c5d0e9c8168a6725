package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.ServiceRule;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.casefile.When;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.AnnualFee;
import org.patentbeacon.legal.fee.FeeKey;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.rule.PeriodRow;
import org.patentbeacon.legal.rule.PeriodRow.Offered;
import org.patentbeacon.table.Wording;

/// The items of periods that run from an act or a notice.
final class PeriodItems {
  private final Deadlines tables;
  private final CaseFacts facts;
  private final LocalDate today;
  private final OfficeCalendar calendar;

  PeriodItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.tables = tables;
    this.facts = facts;
    this.today = today;
    this.calendar = tables.calendar(facts.office());
  }

  /// What the starts of a rule give.
  ///
  /// @param last the last days, one per start whose day is known
  /// @param ifReceived the last days by the deemed receipt of a notice of which only the dispatch is known
  /// @param missing the starts whose day is not known
  private record Ends(List<LastDay> last, List<LastDay> ifReceived, Set<Fact> missing) {}

  List<DeadlineItem> items() {
    return tables.periods().open(facts).stream().map(this::item).toList();
  }

  private DeadlineItem item(List<PeriodRow> rows) {
    PeriodRow first = rows.getFirst();
    Draft draft = tables.draft(first.rule().id(), "");
    if (rows.stream().anyMatch(row -> row.start(facts) == Fact.PRIORITY) && priorityIsAfterFiling()) {
      return draft.item(new Outcome.InputWrong(Fact.PRIORITY, new Wording("优先权日晚于申请日", "the priority is after the filing date")));
    }
    Ends ends = ends(rows);
    if (ends.last().isEmpty()) {
      return draft.missing(ends.missing().iterator().next());
    }
    LastDay offered = offered(first, ends.last());
    otherStarts(draft, first, ends, offered);
    ends.ifReceived().forEach(end -> draft.reading(OpenPoint.O4, end.payableUntil()));
    if (first.fee() != null) {
      draft.costs(amount(first.fee(), offered));
    }
    return draft.due(stage(first, ends, offered), offered);
  }

  private boolean priorityIsAfterFiling() {
    Optional<LocalDate> filing = facts.day(Fact.FILING);
    return filing.isPresent() && facts.day(Fact.PRIORITY).filter(filing.get()::isBefore).isPresent();
  }

  private Ends ends(List<PeriodRow> rows) {
    Ends ends = new Ends(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    for (PeriodRow row : rows) {
      switch (Objects.requireNonNullElse(facts.facts().get(row.start(facts)), new When.Unknown())) {
        case When.On on -> ends.last().add(end(row, on.day()));
        case When.Sent sent -> {
          ends.last().add(end(row, sent.dispatch()));
          LocalDate deemed = ServiceRule.deemedReceived(sent.dispatch(), sent.channel());
          if (!deemed.equals(sent.dispatch())) {
            ends.ifReceived().add(end(row, deemed));
          }
        }
        case When.Unknown _ -> ends.missing().add(row.start(facts));
      }
    }
    return ends;
  }

  private LastDay end(PeriodRow row, LocalDate start) {
    LocalDate nominal = row.nominal(start);
    return row.rolls() ? calendar.roll(nominal) : LastDay.unmoved(nominal);
  }

  private static LastDay offered(PeriodRow row, List<LastDay> ends) {
    Comparator<LastDay> byDay = Comparator.comparing(LastDay::nominal);
    return switch (row.offered()) {
      case LATER -> ends.stream().max(byDay).orElseThrow();
      case EARLIER -> ends.stream().min(byDay).orElseThrow();
    };
  }

  private static void otherStarts(Draft draft, PeriodRow row, Ends ends, LastDay offered) {
    for (LastDay end : ends.last()) {
      if (!end.equals(offered) && row.offered() == Offered.LATER) {
        draft.reading(OpenPoint.O5, end.nominal());
      } else if (!end.equals(offered)) {
        draft.note("另一期限于 " + end.nominal() + " 届满，不得超过", "another limit, on " + end.nominal() + ", holds as well");
      }
    }
    for (Fact fact : ends.missing()) {
      draft.note("另一起算日不明（" + fact + "），该期限可能更早", "the day of another start, " + fact + ", is not known; its period may end earlier");
    }
  }

  /// An act is in time as long as one reading says so, unless no limit may be exceeded.
  private Stage stage(PeriodRow row, Ends ends, LastDay offered) {
    boolean inTime = !today.isAfter(offered.payableUntil())
        || (row.offered() == Offered.LATER && ends.ifReceived().stream().anyMatch(end -> !today.isAfter(end.payableUntil())));
    return inTime ? Stage.UPCOMING : Stage.OVER;
  }

  private Amount amount(FeeType type, LastDay lastDay) {
    LocalDate paid = today.isAfter(lastDay.nominal()) ? today : lastDay.nominal();
    return tables.fees().amount(new FeeKey(facts.office(), facts.right(), type, year(type, lastDay.nominal())), paid);
  }

  /// The annual fee that registration asks for is that of the patent year of its last day.
  private int year(FeeType type, LocalDate lastDay) {
    return type != FeeType.ANNUAL ? 0
        : facts.day(Fact.FILING).filter(filing -> !lastDay.isBefore(filing))
            .map(filing -> AnnualFee.patentYear(filing, lastDay)).orElse(0);
  }
}
