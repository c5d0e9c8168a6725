package org.patentbeacon.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.table.Wording;

/// How certain an exhibit is: clauses that become its last sentence. The heading gives the first: fields that are known of less
/// than 80 % of the units, and shares that may pass 100 %.
public final class Cautions {
  private static final double ENOUGH = 0.8;
  private static final int FEW = 10;

  private final Heading heading;
  private final List<Wording> clauses = new ArrayList<>();

  /// Those of a heading.
  ///
  /// @param heading what was counted, and how
  public Cautions(Heading heading) {
    this.heading = heading;
    for (Coverage field : heading.coverage()) {
      boolean thin = field.share().ok() && field.share().orThrow() < ENOUGH;
      addIf(thin, Phrases.say("仅 {1} 的{2}有“{3}”", "only {1} of the {2} have the {3}", Phrases.percent(field.share()),
          Phrases.units(heading.unit()), field.field()));
    }
    heading.notes().forEach(this::add);
  }

  /// Adds a clause.
  ///
  /// @param clause the clause, in English without a capital
  /// @return this
  public Cautions add(Wording clause) {
    clauses.add(clause);
    return this;
  }

  /// Adds a clause where it holds.
  ///
  /// @param holds whether it does
  /// @param clause the clause
  /// @return this
  public Cautions addIf(boolean holds, Wording clause) {
    return holds ? add(clause) : this;
  }

  /// Adds that shares may pass 100 % where each value counts 1.
  ///
  /// @return this
  public Cautions shares() {
    return addIf(heading.counting() == Counting.FULL,
        new Wording("按全计数统计，占比合计可超过 100%", "each value counts 1, so shares may add up to more than 100%"));
  }

  /// Adds that a number is so small that chance may make it.
  ///
  /// @param count the number on which the statement rests
  /// @return this
  public Cautions small(long count) {
    return addIf(count > 0 && count < FEW, new Wording("数量较小，个别文献即可改变结论", "the numbers are small, and single documents may change them"));
  }

  /// Adds from which year on the data are incomplete, and which are provisional.
  ///
  /// @param <P> what a period is
  /// @param periods the periods, ascending
  /// @param state how complete each is
  /// @param label how each is written
  /// @return this
  public <P> Cautions periods(List<P> periods, java.util.function.Function<P, PeriodState> state,
      java.util.function.Function<P, Object> label) {
    Predicate<P> provisional = period -> state.apply(period) == PeriodState.PROVISIONAL;
    periods.stream().filter(provisional).findFirst().ifPresent(first -> add(
        Phrases.say("{1} 年为暂定值", "the figure of {1} is provisional", label.apply(first))));
    periods.stream().filter(period -> state.apply(period) == PeriodState.INCOMPLETE).findFirst().ifPresent(first -> add(
        Phrases.say("自 {1} 年起数据不完整，其数值不代表下降", "from {1} on the data are incomplete, and lower figures there are no decline",
            label.apply(first))));
    return this;
  }

  /// {@return sentences, and the cautions as one more}
  ///
  /// @param sentences the sentences, at most two
  public List<Wording> after(Wording... sentences) {
    List<Wording> all = new ArrayList<>(List.of(sentences));
    if (!clauses.isEmpty()) {
      String en = String.join("; ", clauses.stream().map(Wording::en).toList());
      all.add(new Wording(String.join("；", clauses.stream().map(Wording::zh).toList()) + "。",
          en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1) + "."));
    }
    return all;
  }
}
