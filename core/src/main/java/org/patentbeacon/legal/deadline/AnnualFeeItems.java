package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.deadline.FeeChain.Step;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.AnnualFee;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.fee.LatePayment;
import org.patentbeacon.legal.fee.Money;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.term.Term;
import org.patentbeacon.table.Wording;

/// The annual fees of a granted right in China: in time, in grace, or to be made good by a restoration.
final class AnnualFeeItems {
  private static final String RULE = "CN.ANNUAL_FEE";
  private static final String RESTORATION = "CN.RESTORATION";
  /// Reductions are for the fees of ten years from grant.
  private static final Period REDUCED = Period.years(10);

  private final FeeItems fees;
  private final CaseFacts facts;
  private final OfficeCalendar calendar;

  AnnualFeeItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.fees = new FeeItems(tables, facts, today);
    this.facts = facts;
    this.calendar = tables.calendar("CN");
  }

  List<DeadlineItem> items() {
    if (!facts.has(Fact.GRANT)) {
      return List.of();
    }
    Optional<LocalDate> filing = facts.day(Fact.FILING);
    Optional<LocalDate> granted = facts.day(Fact.GRANT);
    if (filing.isEmpty() || granted.isEmpty()) {
      return List.of(fees.tables().draft(RULE, "").missing(filing.isEmpty() ? Fact.FILING : Fact.GRANT));
    }
    if (granted.get().isBefore(filing.get())) {
      return List.of(fees.tables().draft(RULE, "").item(new Outcome.InputWrong(Fact.GRANT,
          new Wording("授权公告日早于申请日", "the grant is before the filing date"))));
    }
    return items(filing.get(), granted.get());
  }

  private List<DeadlineItem> items(LocalDate filing, LocalDate granted) {
    Optional<LocalDate> end = fees.tables().terms().term("CN", facts.right(), filing).map(Term::end);
    if (end.isEmpty()) {
      return List.of(fees.tables().draft(RULE, "").item(new Outcome.NoRule(
          new Wording("无该类权利的期限，年费年度不明", "no term for a right of this kind, so that its last fee is not known"))));
    }
    AnnualFee.First first = AnnualFee.First.after(filing, granted);
    List<Step> steps = IntStream.iterate(first.year(), year -> year + 1)
        .mapToObj(year -> AnnualFee.china(filing, year, calendar, fees.tables().lateBands()))
        .takeWhile(fee -> fee.due().nominal().isBefore(end.get()))
        .map(this::step).toList();
    return fees.items(RULE, steps, step -> item(step, first, granted));
  }

  private Step step(AnnualFee fee) {
    LocalDate start = notice(fee.graceEnd()).orElse(fee.graceEnd().nominal());
    LastDay end = fees.tables().periods().length(RESTORATION).map(length -> calendar.end(start, length)).orElse(null);
    return new Step(fee.year(), fee.due(), fee.graceEnd(), end);
  }

  /// The receipt of the notice of loss; one that came before the end of grace is about another loss.
  private Optional<LocalDate> notice(LastDay graceEnd) {
    return facts.day(Fact.LOSS_NOTICE).filter(notice -> notice.isAfter(graceEnd.nominal()));
  }

  private DeadlineItem item(Step step, AnnualFee.First first, LocalDate granted) {
    Draft draft = fees.draft(RULE, step);
    if (first.check() && step.number() == first.year()) {
      draft.note("授权公告日临近申请日周年，以登记手续通知书所载年度为准",
          "grant came soon after an anniversary of filing: the year printed on the notice of registration wins");
    }
    Stage stage = step.stage(fees.today());
    Amount full = fees.amount(FeeType.ANNUAL, step.number(), fees.payment(step.due().nominal()));
    reduced(draft, step, full, granted);
    return switch (stage) {
      case UPCOMING -> draft.costs(full)
          .note("宽限期至 " + step.graceEnd().nominal(), "payable with surcharge until " + step.graceEnd().nominal())
          .due(stage, step.due());
      case GRACE -> grace(draft, step, full);
      case RESTORATION, OVER -> restoration(draft, step, full, Objects.requireNonNull(step.restorationEnd()));
    };
  }

  private DeadlineItem grace(Draft draft, Step step, Amount full) {
    LocalDate counted = fees.tables().lateBands().grace().from(step.due().payableUntil());
    draft.reading(OpenPoint.O1, step.due().rolled() ? counted : null).reading(OpenPoint.O2, null);
    if (full instanceof Amount.Known known
        && fees.tables().lateBands().paid(step.due(), fees.today(), known.money(), calendar) instanceof LatePayment.Payable late) {
      draft.note("滞纳金 " + late.surcharge() + "（" + late.percent() + " %），至 " + late.until(),
          "surcharge " + late.surcharge() + " (" + late.percent() + " %) until " + late.until());
      draft.costs(FeeItems.with(full, _ -> late.surcharge()));
    } else {
      draft.costs(full);
    }
    return draft.due(Stage.GRACE, step.graceEnd(), step.due().nominal());
  }

  /// Two months from receipt of the notice; while that is not known, planned for two months after the nominal end of grace.
  private DeadlineItem restoration(Draft draft, Step step, Amount full, LastDay end) {
    if (notice(step.graceEnd()).isEmpty()) {
      draft.note("恢复期限为收到权利终止通知书之日起两个月；通知日不明，按宽限期届满后两个月安排",
          "2 months from receipt of the notice; date not known: planned for two months after the grace period");
    }
    Amount owed = FeeItems.with(full, money -> money.percent(fees.tables().lateBands().highest()));
    return draft.costs(FeeItems.sum(owed, fees.amount(FeeType.RESTORATION, 0, fees.payment(end.nominal()))))
        .due(Stage.RESTORATION, end, step.due().nominal());
  }

  private void reduced(Draft draft, Step step, Amount full, LocalDate granted) {
    int percent = facts.recorded().reduction();
    if (percent > 0 && full instanceof Amount.Known known && step.due().nominal().isBefore(REDUCED.from(granted))) {
      Money less = known.money().percent(100 - percent);
      draft.note("全额 " + known.money() + "，减缴后 " + less + "（未核实）；滞纳金按全额计算",
          "in full " + known.money() + ", reduced " + less + " (not confirmed); a surcharge is on the full amount");
    }
  }
}
