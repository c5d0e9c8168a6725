package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.deadline.FeeChain.Step;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.fee.RenewalFee;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.rule.RuleTable;

/// The renewal fees of a European application; after grant they go to each state.
final class RenewalItems {
  private static final String RULE = "EP.RENEWAL";

  private final FeeItems fees;
  private final CaseFacts facts;
  private final OfficeCalendar calendar;

  RenewalItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.fees = new FeeItems(tables, facts, today);
    this.facts = facts;
    this.calendar = tables.calendar("EP");
  }

  List<DeadlineItem> items() {
    if (facts.has(Fact.GRANT)) {
      String rule = "EP.NATIONAL_FEES";
      return List.of(fees.tables().draft(rule, "").item(new Outcome.NoRule(RuleTable.shipped().rule(rule).consequence())));
    }
    Optional<LocalDate> filing = facts.day(Fact.FILING);
    if (filing.isEmpty()) {
      return List.of(fees.tables().draft(RULE, "").missing(Fact.FILING));
    }
    boolean fromPct = facts.is(Circumstance.FROM_PCT) || facts.has(Fact.ENTRY);
    if (fromPct && facts.has(Fact.PRIORITY) && facts.day(Fact.PRIORITY).isEmpty()) {
      return List.of(fees.tables().draft(RULE, "").missing(Fact.PRIORITY));
    }
    List<RenewalFee> all = all(filing.get(), fromPct);
    List<Step> steps = all.stream().map(fee -> new Step(fee.year(), fee.due(), fee.graceEnd(), null)).toList();
    return fees.items(RULE, steps, step -> item(step, all.get(step.number() - all.getFirst().year()), filing.get()));
  }

  private List<RenewalFee> all(LocalDate filing, boolean fromPct) {
    List<RenewalFee> all = new ArrayList<>(IntStream.rangeClosed(RenewalFee.firstYear(), RenewalFee.lastYear())
        .mapToObj(year -> RenewalFee.europe(filing, year, calendar)).toList());
    if (fromPct) {
      all.set(0, RenewalFee.euroPct(filing, facts.day(Fact.PRIORITY).orElse(filing), calendar));
    }
    return all;
  }

  private DeadlineItem item(Step step, RenewalFee fee, LocalDate filing) {
    boolean deferred = !fee.equals(RenewalFee.europe(filing, fee.year(), calendar));
    Draft draft = fees.draft(deferred ? "EP.RENEWAL_EURO_PCT" : RULE, step);
    Amount amount = fees.amount(FeeType.RENEWAL, step.number(), fees.payment(step.due().nominal()));
    if (step.stage(fees.today()) == Stage.UPCOMING) {
      return draft.costs(amount).note("自 " + fee.opens() + " 起可缴", "payable from " + fee.opens())
          .due(Stage.UPCOMING, step.due());
    }
    if (deferred) {
      draft.reading(OpenPoint.O3, calendar.roll(YearMonth.from(fee.graceEnd().nominal()).atEndOfMonth()).payableUntil());
    }
    return draft.costs(FeeItems.with(amount, money -> money.percent(fee.graceSurcharge()))).due(Stage.GRACE, step.graceEnd(), step.due().nominal());
  }
}
