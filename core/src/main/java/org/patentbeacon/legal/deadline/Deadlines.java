package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.fee.FeeTable;
import org.patentbeacon.legal.fee.LateBands;
import org.patentbeacon.legal.rule.Announcements;
import org.patentbeacon.legal.rule.NationalPhases;
import org.patentbeacon.legal.rule.PeriodTable;
import org.patentbeacon.legal.term.TermTable;
import org.patentbeacon.table.Wording;

/// The deadlines of cases, by a set of tables. Pure: the same facts, tables and day give the same items.
///
/// @param calendars the days off of the offices
/// @param fees the amounts
/// @param lateBands the surcharges on late annual fees in China
/// @param terms how long rights last
/// @param periods the periods that run from acts and notices
/// @param phases the times for entry from the PCT
/// @param announcements extensions that offices announced
public record Deadlines(Calendars calendars, FeeTable fees, LateBands lateBands, TermTable terms, PeriodTable periods,
    NationalPhases phases, Announcements announcements) {
  private static final Deadlines SHIPPED = new Deadlines(Calendars.shipped(), FeeTable.shipped(), LateBands.china(),
      TermTable.shipped(), PeriodTable.shipped(), NationalPhases.shipped(), Announcements.shipped());

  /// {@return the deadlines by the tables that ship}
  public static Deadlines shipped() {
    return SHIPPED;
  }

  /// {@return these deadlines by other calendars}
  ///
  /// @param other the calendars
  public Deadlines with(Calendars other) {
    return new Deadlines(other, fees, lateBands, terms, periods, phases, announcements);
  }

  /// {@return these deadlines by another table of amounts}
  ///
  /// @param other the table
  public Deadlines with(FeeTable other) {
    return new Deadlines(calendars, other, lateBands, terms, periods, phases, announcements);
  }

  /// {@return these deadlines by another table of surcharges}
  ///
  /// @param other the table
  public Deadlines with(LateBands other) {
    return new Deadlines(calendars, fees, other, terms, periods, phases, announcements);
  }

  /// {@return these deadlines by another table of terms}
  ///
  /// @param other the table
  public Deadlines with(TermTable other) {
    return new Deadlines(calendars, fees, lateBands, other, periods, phases, announcements);
  }

  /// {@return these deadlines by another table of periods}
  ///
  /// @param other the table
  public Deadlines with(PeriodTable other) {
    return new Deadlines(calendars, fees, lateBands, terms, other, phases, announcements);
  }

  /// {@return these deadlines by another table of times for entry}
  ///
  /// @param other the table
  public Deadlines with(NationalPhases other) {
    return new Deadlines(calendars, fees, lateBands, terms, periods, other, announcements);
  }

  /// {@return these deadlines by another table of announced extensions}
  ///
  /// @param other the table
  public Deadlines with(Announcements other) {
    return new Deadlines(calendars, fees, lateBands, terms, periods, phases, other);
  }

  /// {@return one item for every rule that applies to a case: first those that lack a day, then by the day to warn of. An
  ///     act counts as done, and a fee as paid, only where the facts say so or a later entry in force implies it}
  ///
  /// @param facts what is known of the case
  /// @param today the day to look from, by the calendar of the office
  public List<DeadlineItem> itemsFor(CaseFacts facts, LocalDate today) {
    List<DeadlineItem> items = new ArrayList<>();
    items.addAll(new PeriodItems(this, facts, today).items());
    items.addAll(new EntryItems(this, facts, today).items());
    items.addAll(switch (facts.office()) {
      case "CN" -> new AnnualFeeItems(this, facts, today).items();
      case "US" -> new MaintenanceItems(this, facts, today).items();
      case "EP" -> new RenewalItems(this, facts, today).items();
      case "WO" -> List.<DeadlineItem>of();
      default -> List.of(noRules(facts.office()));
    });
    items.addAll(new TermItems(this, facts, today).items());
    items.sort(Comparator.comparing((DeadlineItem item) -> item.warning().orElse(LocalDate.MIN))
        .thenComparing(item -> item.rule().id()).thenComparing(DeadlineItem::detail));
    return List.copyOf(items);
  }

  private DeadlineItem noRules(String office) {
    Draft draft = draft("ANY.NO_RULES", office);
    return draft.item(new Outcome.NoRule(new Wording("无 " + office + " 的规则", "no rules for office " + office)));
  }

  OfficeCalendar calendar(String office) {
    return calendars.of(office);
  }

  Draft draft(String rule, String detail) {
    return new Draft(announcements, rule, detail);
  }
}
