package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;

/// The state of a right on a day, as far as it was known on another, with what it rests on. Information, not legal advice.
///
/// @param application the canonical number of the application; absent when it is not known
/// @param country the country
/// @param state the state
/// @param stage what ended, when something did
/// @param endReason why it ended, or will have when the margin has passed; absent when it did not end or nobody says why
/// @param since the day from which the state has legal effect
/// @param knownSince the day of the gazette that says so; absent for a computed end
/// @param asOf the day the state is of
/// @param knownOn the day whose knowledge was used
/// @param sourceCutoff the day up to which the source of the events was complete; absent when it does not say
/// @param restorableUntil the last day on which the end may be undone
/// @param forceMajeureUntil the last day on which force majeure could reopen the case; never used to keep it alive
/// @param grantedOn the day of the grant, when it is known
/// @param termEnd the first day after the term; absent when it cannot be computed
/// @param claimsChanged whether the claims are others than those granted
/// @param encumbrances what lies on the right
/// @param inGrace whether a fee is late and still payable
/// @param confidence how well the state is founded
/// @param flags what makes it less certain
/// @param remarks what else is to be said
/// @param evidence the ids of the events it rests on, in their order
public record LegalState(@Nullable String application, String country, State state, @Nullable Stage stage,
    @Nullable EndReason endReason, @Nullable LocalDate since, @Nullable LocalDate knownSince, LocalDate asOf,
    LocalDate knownOn, @Nullable LocalDate sourceCutoff, @Nullable LocalDate restorableUntil,
    @Nullable LocalDate forceMajeureUntil, @Nullable LocalDate grantedOn, @Nullable LocalDate termEnd,
    boolean claimsChanged, SortedSet<Encumbrance> encumbrances, boolean inGrace, Confidence confidence,
    SortedSet<Flag> flags, SortedSet<Remark> remarks, List<String> evidence) {

  /// Copies the collections.
  public LegalState {
    encumbrances = Collections.unmodifiableSortedSet(new TreeSet<>(encumbrances));
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    remarks = Collections.unmodifiableSortedSet(new TreeSet<>(remarks));
    evidence = List.copyOf(evidence);
  }

  /// {@return whether two statements about the right cannot both be true}
  public boolean conflict() {
    return flags.contains(Flag.CONFLICT);
  }

  /// {@return whether whoever wants to be safe takes the right for alive: for fees, for freedom to operate and for free
  /// use, since a right in dispute may be alive as well}
  public boolean alive() {
    return state.alive() || conflict();
  }

  /// {@return the word of WIPO ST.27 for this state}
  public ExchangeWord exchangeWord() {
    return ExchangeWord.of(this);
  }
}
