package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.deadline.FeeChain.Step;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.FeeKey;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.fee.Money;

/// What the fee items of all offices share: which fees are open, and what was not recorded.
///
/// @param tables the tables
/// @param facts the case
/// @param today the day to look from
record FeeItems(Deadlines tables, CaseFacts facts, LocalDate today) {
  /// The items of a chain of fees.
  ///
  /// @param rule the rule of the fees
  /// @param steps all fees of the case, in their order
  /// @param item from an open fee to its item
  List<DeadlineItem> items(String rule, List<Step> steps, Function<Step, DeadlineItem> item) {
    FeeChain chain = FeeChain.of(steps.stream().filter(step -> !isPaid(step)).toList(), today);
    List<DeadlineItem> items = new ArrayList<>();
    if (!chain.lost().isEmpty()) {
      items.add(unrecorded(rule, chain.lost()));
    }
    chain.open().forEach(step -> items.add(item.apply(step)));
    return items;
  }

  private boolean isPaid(Step step) {
    return step.number() <= Objects.requireNonNullElse(facts.recorded().paidThrough(), 0)
        || facts.day(Fact.IN_FORCE).filter(step::isPaidIfInForce).isPresent();
  }

  private DeadlineItem unrecorded(String rule, List<Step> lost) {
    int first = lost.getFirst().number();
    int last = lost.getLast().number();
    String zh = first == last ? "第 " + first : "第 " + first + " 至 " + last;
    String en = first == last ? String.valueOf(first) : first + " to " + last;
    return tables.draft(rule, String.valueOf(first))
        .note(zh + " 次（年）费用无缴纳记录且期限已过；若未缴，权利已终止",
            "no payment is recorded for " + en + ", and its time has passed; if it was not paid, the right is gone")
        .missing(Fact.FEES_PAID);
  }

  /// The day of payment that chooses a row of the fee table: the last day, or today when that is later.
  LocalDate payment(LocalDate lastDay) {
    return today.isAfter(lastDay) ? today : lastDay;
  }

  Amount amount(FeeType type, int number, LocalDate paid) {
    return tables.fees().amount(new FeeKey(facts.office(), facts.right(), type, number), paid);
  }

  Draft draft(String rule, Step step) {
    Draft draft = tables.draft(rule, String.valueOf(step.number()));
    if (facts.is(Circumstance.PRESERVED)) {
      draft.note("专利权被保全，程序中止", "the right is frozen by a court; procedures are suspended");
    }
    return draft;
  }

  /// Two amounts together; not known when one is not.
  static Amount sum(Amount one, Amount other) {
    if (one instanceof Amount.Known a && other instanceof Amount.Known b) {
      return new Amount.Known(a.money().plus(b.money()), a.source(), a.verified() && b.verified());
    }
    return one instanceof Amount.Known ? other : one;
  }

  /// A surcharge on top of an amount.
  static Amount with(Amount amount, Function<Money, Money> surcharge) {
    return amount instanceof Amount.Known known
        ? new Amount.Known(known.money().plus(surcharge.apply(known.money())), known.source(), known.verified()) : amount;
  }
}
