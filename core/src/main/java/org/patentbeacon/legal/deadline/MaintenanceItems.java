package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.deadline.FeeChain.Step;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.fee.MaintenanceFee;
import org.patentbeacon.legal.term.RightKind;

/// The maintenance fees of an American utility or reissue patent; a design and a plant have none.
final class MaintenanceItems {
  private static final String RULE = "US.MAINTENANCE";

  private final FeeItems fees;
  private final CaseFacts facts;

  MaintenanceItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.fees = new FeeItems(tables, facts, today);
    this.facts = facts;
  }

  List<DeadlineItem> items() {
    boolean owes = facts.right() == RightKind.INVENTION && !facts.is(Circumstance.PLANT)
        && facts.day(Fact.FILING).filter(filing -> !MaintenanceFee.isOwedWhenFiled(filing)).isEmpty();
    if (!owes || !facts.has(Fact.GRANT)) {
      return List.of();
    }
    Optional<LocalDate> granted = facts.day(Fact.GRANT);
    if (granted.isEmpty()) {
      return List.of(fees.tables().draft(RULE, "").missing(Fact.GRANT));
    }
    List<Step> steps = IntStream.rangeClosed(1, MaintenanceFee.count())
        .mapToObj(number -> fee(number, granted.get()))
        .map(fee -> new Step(fee.number(), fee.due(), fee.graceEnd(), null)).toList();
    return fees.items(RULE, steps, step -> item(step, granted.get()));
  }

  private MaintenanceFee fee(int number, LocalDate granted) {
    return MaintenanceFee.unitedStates(granted, number, fees.tables().calendar("US"));
  }

  private DeadlineItem item(Step step, LocalDate granted) {
    LocalDate opens = fee(step.number(), granted).opens();
    Draft draft = fees.draft(RULE, step);
    Amount fee = fees.amount(FeeType.MAINTENANCE, step.number(), fees.payment(step.due().nominal()));
    if (step.stage(fees.today()) == Stage.UPCOMING) {
      return draft.costs(fee).note("自 " + opens + " 起可缴", "payable from " + opens)
          .due(Stage.UPCOMING, step.due());
    }
    Amount surcharge = fees.amount(FeeType.MAINTENANCE_SURCHARGE, 0, fees.payment(step.due().nominal()));
    return draft.costs(FeeItems.sum(fee, surcharge)).due(Stage.GRACE, step.graceEnd(), step.due().nominal());
  }
}
