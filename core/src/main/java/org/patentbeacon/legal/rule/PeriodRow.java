package org.patentbeacon.legal.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.table.FactRow;

/// A period that runs from an act or a notice: one of the starts of a rule.
///
/// @param rule the rule
/// @param scope the cases it is for
/// @param starts the facts it runs from: the first of them that happened
/// @param after a period that runs first, from whose nominal end this one does; absent when there is none
/// @param period its length
/// @param rolls whether its last day moves to a working day
/// @param offered which of several last days is the one until which the act is in time
/// @param fee what the act costs; absent when it costs nothing that the tables know
public record PeriodRow(Rule rule, Scope scope, List<Fact> starts, @Nullable Period after, Period period, boolean rolls,
    Offered offered, @Nullable FeeType fee) {

  /// Which of several last days is the one until which an act is in time.
  public enum Offered {
    /// The later: one start or the other will do.
    LATER,
    /// The earlier: no start may be exceeded.
    EARLIER
  }

  /// The cases a row is for.
  ///
  /// @param rights the kinds of rights
  /// @param applies what must all have happened
  /// @param unless what closes it
  /// @param notIn a circumstance that does; absent when there is none
  /// @param from the first start it is for; absent when there is none
  public record Scope(Set<RightKind> rights, Set<Fact> applies, Set<Fact> unless, @Nullable Circumstance notIn,
      @Nullable LocalDate from) {
    /// Keeps its own copies.
    public Scope {
      rights = Set.copyOf(rights);
      applies = Set.copyOf(applies);
      unless = Set.copyOf(unless);
    }

    private boolean includes(CaseFacts facts) {
      return rights.contains(facts.right()) && applies.stream().allMatch(facts::has) && unless.stream().noneMatch(facts::has)
          && (notIn == null || !facts.is(notIn));
    }
  }

  static PeriodRow of(FactRow row) {
    Rule rule = row.read("rule", "a rule of rules.tsv", RuleTable.shipped()::rule);
    Scope scope = new Scope(row.read("rights", "kinds of rights, with commas", PeriodRow::rights), facts(row, "applies"),
        facts(row, "unless"), row.text("notIn").isEmpty() ? null : row.oneOf("notIn", Circumstance.class),
        row.dateOrNone("from"));
    List<Fact> starts = row.read("start", "a fact, or two with | between them", text -> facts(text, "|"));
    if (starts.isEmpty()) {
      throw row.refused("start", "a fact, or two with | between them");
    }
    return new PeriodRow(rule, scope, starts, row.text("after").isEmpty() ? null : period(row, "after"), period(row, "period"),
        row.yes("rolls"), row.oneOf("offered", Offered.class),
        row.text("fee").isEmpty() ? null : row.oneOf("fee", FeeType.class));
  }

  private static Period period(FactRow row, String column) {
    return row.read(column, "a period such as 3y, 16m or 15d", Period::parse);
  }

  private static Set<Fact> facts(FactRow row, String column) {
    return row.read(column, "facts, with commas", text -> Set.copyOf(facts(text, ",")));
  }

  private static Set<RightKind> rights(String text) {
    return text.isEmpty() ? Set.of(RightKind.values()) : words(text, ",").map(RightKind::valueOf).collect(Collectors.toSet());
  }

  private static List<Fact> facts(String text, String separator) {
    return words(text, separator).map(Fact::valueOf).toList();
  }

  private static Stream<String> words(String text, String separator) {
    return Arrays.stream(text.split(Pattern.quote(separator))).filter(word -> !word.isEmpty());
  }

  /// {@return whether the rule is open in a case}
  ///
  /// @param facts the case
  public boolean appliesTo(CaseFacts facts) {
    return rule.id().startsWith(facts.office() + ".") && scope.includes(facts)
        && (scope.from() == null || facts.day(start(facts)).filter(scope.from()::isAfter).isEmpty());
  }

  /// {@return the fact from which the period runs in a case: the first of the row that happened, or the last}
  ///
  /// @param facts the case
  public Fact start(CaseFacts facts) {
    return starts.stream().filter(facts::has).findFirst().orElse(starts.getLast());
  }

  /// {@return the last day as counted, before any move}
  ///
  /// @param start the day from which it runs
  public LocalDate nominal(LocalDate start) {
    return period.from(after == null ? start : after.from(start));
  }
}
