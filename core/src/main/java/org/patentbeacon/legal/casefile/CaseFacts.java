package org.patentbeacon.legal.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.ServiceChannel;
import org.patentbeacon.legal.term.RightKind;

/// What is known of one case at one office.
///
/// @param office the office, such as `CN`; `WO` for an international application
/// @param right the kind of the right
/// @param facts what happened, and when
/// @param circumstances what else the rules turn on
/// @param recorded what was paid and granted
/// @param markets the offices at which an international application may enter
public record CaseFacts(String office, RightKind right, Map<Fact, When> facts, Set<Circumstance> circumstances, Recorded recorded,
    List<String> markets) {

  /// What was paid and granted.
  ///
  /// @param paidThrough the last year, or the number of the last fee, that is known to be paid; absent when none is
  /// @param compensationDays the days of compensation or adjustment that the office recorded
  /// @param reduction the share of a fee that is not asked for, in percent, as the owner states it
  public record Recorded(@Nullable Integer paidThrough, int compensationDays, int reduction) {
    private static final Recorded NOTHING = new Recorded(null, 0, 0);

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException when one is below nought, or the reduction is above a hundred percent
    public Recorded {
      if (Objects.requireNonNullElse(paidThrough, 0) < 0 || compensationDays < 0 || reduction < 0 || reduction > 100) {
        throw new IllegalArgumentException("expected numbers from nought on and a reduction up to 100, found "
            + paidThrough + ", " + compensationDays + " and " + reduction);
      }
    }
  }

  /// Keeps its own copies.
  public CaseFacts {
    Map<Fact, When> known = new EnumMap<>(Fact.class);
    known.putAll(facts);
    facts = Collections.unmodifiableMap(known);
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    all.addAll(circumstances);
    circumstances = Collections.unmodifiableSet(all);
    markets = List.copyOf(markets);
  }

  /// {@return a case of which nothing is known yet}
  ///
  /// @param office the office, such as `CN`; `WO` for an international application
  /// @param right the kind of the right
  public static CaseFacts of(String office, RightKind right) {
    return new CaseFacts(office, right, Map.of(), Set.of(), Recorded.NOTHING, List.of());
  }

  /// {@return this case, and something that happened on a day}
  ///
  /// @param fact what happened
  /// @param day the day; of a notice that of its receipt
  public CaseFacts with(Fact fact, LocalDate day) {
    return with(fact, new When.On(day));
  }

  /// {@return this case, and a notice that was sent}
  ///
  /// @param notice which notice
  /// @param dispatch the day on which it was sent
  /// @param channel how it was sent
  public CaseFacts sent(Fact notice, LocalDate dispatch, ServiceChannel channel) {
    return with(notice, new When.Sent(dispatch, channel));
  }

  /// {@return this case, and something that happened on a day nobody knows}
  ///
  /// @param fact what happened
  public CaseFacts happened(Fact fact) {
    return with(fact, new When.Unknown());
  }

  private CaseFacts with(Fact fact, When when) {
    Map<Fact, When> more = new EnumMap<>(Fact.class);
    more.putAll(facts);
    more.put(fact, when);
    return new CaseFacts(office, right, more, circumstances, recorded, markets);
  }

  /// {@return this case in a further circumstance}
  ///
  /// @param circumstance the circumstance
  public CaseFacts in(Circumstance circumstance) {
    Set<Circumstance> more = EnumSet.of(circumstance);
    more.addAll(circumstances);
    return new CaseFacts(office, right, facts, more, recorded, markets);
  }

  /// {@return this case, with fees paid}
  ///
  /// @param year the last year, or the number of the last fee, that is known to be paid
  public CaseFacts paidThrough(int year) {
    return with(new Recorded(year, recorded.compensationDays, recorded.reduction));
  }

  /// {@return this case, with days added to its term}
  ///
  /// @param days the days of compensation or adjustment that the office recorded
  public CaseFacts compensated(int days) {
    return with(new Recorded(recorded.paidThrough, days, recorded.reduction));
  }

  /// {@return this case, with fees reduced}
  ///
  /// @param percent the share of a fee that is not asked for
  public CaseFacts reduced(int percent) {
    return with(new Recorded(recorded.paidThrough, recorded.compensationDays, percent));
  }

  private CaseFacts with(Recorded more) {
    return new CaseFacts(office, right, facts, circumstances, more, markets);
  }

  /// {@return this case, with the offices at which it may enter}
  ///
  /// @param offices the offices, such as `CN` and `EP`
  public CaseFacts markets(List<String> offices) {
    return new CaseFacts(office, right, facts, circumstances, recorded, offices);
  }

  /// {@return whether something happened, on a known day or not}
  ///
  /// @param fact what
  public boolean has(Fact fact) {
    return facts.containsKey(fact);
  }

  /// {@return whether the case is in a circumstance}
  ///
  /// @param circumstance which
  public boolean is(Circumstance circumstance) {
    return circumstances.contains(circumstance);
  }

  /// {@return the day of something; of a notice of which only the dispatch is known, that day, which is the safe reading.
  ///     Empty when it did not happen or nobody knows when}
  ///
  /// @param fact what
  public Optional<LocalDate> day(Fact fact) {
    When when = facts.get(fact);
    return when == null ? Optional.empty() : switch (when) {
      case When.On on -> Optional.of(on.day());
      case When.Sent sent -> Optional.of(sent.dispatch());
      case When.Unknown _ -> Optional.empty();
    };
  }
}
