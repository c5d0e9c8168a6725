package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.legal.term.Term;
import org.patentbeacon.legal.term.TermTable;

/// One application in one country, and everything loaded about it.
///
/// @param application the canonical number of the application; absent when it is not known
/// @param authority the office that grants, such as `EP`
/// @param country the country in which the right would be alive, such as `DE`; the office itself where it grants for one
/// @param kind what is protected; absent when it is not known
/// @param termEnd the first day after the term; absent when it cannot be computed
/// @param sourceCutoff the day up to which the source of the events was complete; absent when it does not say
/// @param covered whether legal events of the authority are loaded, of which at least one is understood, so that an end would
///     have been seen
/// @param undated whether there are entries that name no day and so were left out
/// @param events the events, each once, in their order
public record Right(@Nullable String application, String authority, String country, @Nullable RightKind kind,
    @Nullable LocalDate termEnd, @Nullable LocalDate sourceCutoff, boolean covered, boolean undated,
    List<RightEvent> events) {

  /// Orders the events and keeps one of those with the same identity, the same one in whatever order they come.
  public Right {
    events = events.stream().collect(Collectors.toMap(RightEvent::id, event -> event, Right::fuller)).values().stream()
        .sorted(RightEvent.ORDER).toList();
  }

  private static RightEvent fuller(RightEvent one, RightEvent other) {
    Comparator<RightEvent> fuller = Comparator.<RightEvent, Boolean>comparing(event -> event.entry().effectiveDate() != null)
        .thenComparing(event -> event.meaning().confidence()).thenComparing(event -> event.meaning().strength())
        .thenComparing(RightEvent::toString);
    return fuller.compare(one, other) >= 0 ? one : other;
  }

  /// {@return a right of which only the events are known}
  ///
  /// @param country the office and the country
  /// @param events the events, in any order
  public static Right of(String country, Collection<RightEvent> events) {
    return new Right(events.stream().map(RightEvent::application).findFirst().orElse(null), country, country, null, null,
        null, events.stream().anyMatch(Right::tells), false, List.copyOf(events));
  }

  /// Whether an event shows that the legal events of its office are loaded, and that the tables understand them.
  static boolean tells(RightEvent event) {
    return !event.isPublication() && !(event.meaning().effect() instanceof Effect.Unmapped);
  }

  /// {@return this right with its kind and the end of its term, computed from the filing date by the table of terms}
  ///
  /// @param right what is protected
  /// @param filed the filing date
  public Right withTerm(RightKind right, LocalDate filed) {
    Optional<Term> term = TermTable.shipped().term(authority, right, filed);
    return withTermEnd(right, term.map(Term::end).orElse(termEnd));
  }

  /// {@return this right with its kind and the end of its term}
  ///
  /// @param right what is protected
  /// @param end the first day after the term, with compensation that the office recorded; `null` when it is not known
  public Right withTermEnd(@Nullable RightKind right, @Nullable LocalDate end) {
    return new Right(application, authority, country, right, end, sourceCutoff, covered, undated, events);
  }

  /// {@return this right with what its source says about itself}
  ///
  /// @param cutoff the day up to which the source was complete; `null` when it does not say
  /// @param isCovered whether legal events of the authority are loaded
  public Right withSource(@Nullable LocalDate cutoff, boolean isCovered) {
    return new Right(application, authority, country, kind, termEnd, cutoff, isCovered, undated, events);
  }

  Right withKindOf(@Nullable RightKind right, @Nullable Application filing) {
    PartialDate filed = filing == null ? null : filing.date();
    Optional<LocalDate> day = filed == null ? Optional.empty() : filed.full();
    return right == null || day.isEmpty() ? withTermEnd(right, termEnd) : withTerm(right, day.get());
  }

  /// {@return whether the office grants for several countries, so that its grant says nothing about one of them}
  public boolean regional() {
    return authority.equals("EP");
  }
}
