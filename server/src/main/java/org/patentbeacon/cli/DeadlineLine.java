package org.patentbeacon.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.deadline.DeadlineItem;
import org.patentbeacon.legal.deadline.Outcome;
import org.patentbeacon.legal.deadline.Reading;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.Money;
import org.patentbeacon.legal.rule.Weight;

/// A deadline as the command prints it.
///
/// @param rule the rule, with what tells its items apart, such as `CN.ANNUAL_FEE:7`
/// @param nominal the last day that counting gives; absent where there is none
/// @param payableUntil the last day on which the act is in time
/// @param warnOn the day to warn of
/// @param hard whether nothing makes good what was missed
/// @param provisional whether it hangs on days that no published calendar covers
/// @param state where it stands, such as `UPCOMING` or `GRACE`; why there is no last day otherwise
/// @param amount what the act costs; absent when nothing, or nobody knows
/// @param calendar the calendar that was asked
/// @param notes what follows, how the rule was read, and what is missing
record DeadlineLine(String rule, @Nullable LocalDate nominal, @Nullable LocalDate payableUntil, @Nullable LocalDate warnOn,
    boolean hard, boolean provisional, String state, @Nullable Cost amount, @Nullable String calendar, List<String> notes) {

  /// What an act costs.
  ///
  /// @param nowMinor the amount in the smallest unit of the currency, paid now
  /// @param currency ISO 4217
  record Cost(long nowMinor, String currency) {}

  static DeadlineLine of(DeadlineItem item, String lang) {
    String rule = item.detail().isEmpty() ? item.rule().id() : item.rule().id() + ":" + item.detail();
    List<String> notes = new ArrayList<>(List.of(item.rule().consequence().in(lang)));
    item.readings().stream().map(Reading::text).map(text -> text.in(lang)).forEach(notes::add);
    if (item.amount() instanceof Amount.NotKnown unknown) {
      notes.add(unknown.toString());
    }
    boolean hard = item.rule().weight() == Weight.HARD;
    if (item.outcome() instanceof Outcome.Due(var stage, var last, var _)) {
      return new DeadlineLine(rule, last.nominal(), last.payableUntil(), item.warning().orElse(null), hard, last.provisional(),
          stage.name(), cost(item.amount()), last.calendar(), notes);
    }
    return new DeadlineLine(rule, null, null, null, hard, false, undated(item.outcome(), notes, lang), cost(item.amount()), null,
        notes);
  }

  /// Why there is no last day.
  private static String undated(Outcome outcome, List<String> notes, String lang) {
    return switch (outcome) {
      case Outcome.InputMissing missing -> {
        notes.add((lang.equals("zh") ? "缺少：" : "not known: ") + missing.field());
        yield "INPUT_MISSING";
      }
      case Outcome.InputWrong wrong -> {
        notes.add(wrong.field() + ": " + wrong.reason().in(lang));
        yield "INPUT_WRONG";
      }
      case Outcome.NoRule none -> {
        notes.add(none.reason().in(lang));
        yield "NO_RULE";
      }
      case Outcome.Possible possible -> {
        notes.add((possible.upperBound() ? "<= " : "") + possible.days() + (lang.equals("zh") ? " 天" : " days"));
        yield "POSSIBLE";
      }
      case Outcome.Due due -> due.stage().name();
    };
  }

  private static @Nullable Cost cost(Amount amount) {
    return amount instanceof Amount.Known known ? new Cost(known.money().minor(), known.money().currency()) : null;
  }

  /// The line for people: when, what, where it stands, how much.
  String text() {
    String day = payableUntil == null ? "-         " : payableUntil.toString();
    String cost = amount == null ? "" : "  " + new Money(amount.nowMinor(), amount.currency());
    return day + "  " + rule + "  " + state + cost + (provisional ? "  ~" : "");
  }
}
