package org.patentbeacon.index.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;

/// How a right goes from state to state, the same in all its countries, as far as the events now known tell. Turns that lie
/// ahead are those that come without an event: a margin passes, a term ends.
///
/// The states are those of a database in which the legal events of the office are loaded.
///
/// @param authority the office that grants
/// @param countries the countries of the right; the office itself where it grants for one
/// @param covered whether the right itself has legal events, and not only publications
/// @param termEnd the first day after the term; absent when it cannot be computed
/// @param turns the days on which it comes to another state, ascending
public record Course(String authority, List<String> countries, boolean covered, @Nullable LocalDate termEnd,
    List<Turn> turns) {
  /// Copies the lists.
  public Course {
    countries = List.copyOf(countries);
    turns = List.copyOf(turns);
  }

  /// {@return the courses of the rights of an application, by their first country}
  ///
  /// @param documents all documents of the application, in any order
  public static List<Course> of(Collection<PatentDocument> documents) {
    SortedMap<String, Right> rights = Rights.of(documents);
    if (rights.size() == 1) {
      return List.of(of(rights.firstEntry().getValue()));
    }
    Map<Course, List<String>> countries = new LinkedHashMap<>();
    rights.forEach((country, right) ->
        countries.computeIfAbsent(of(right).in(List.of()), _ -> new ArrayList<>()).add(country));
    List<Course> courses = new ArrayList<>();
    countries.forEach((course, those) -> courses.add(course.in(those)));
    return courses;
  }

  private static Course of(Right right) {
    LegalHistory history = new LegalHistory(right.withSource(right.sourceCutoff(), true), LegalOptions.defaults());
    List<Turn> turns = new ArrayList<>();
    for (LocalDate day : history.days()) {
      LegalState state = history.at(day);
      Turn last = turns.isEmpty() ? null : turns.getLast();
      if (last == null || last.state() != state.state() || !Objects.equals(last.since(), state.since())) {
        turns.add(new Turn(day, state.state(), state.since()));
      }
    }
    return new Course(right.authority(), List.of(right.country()), right.covered(), right.termEnd(), turns);
  }

  private Course in(List<String> those) {
    return new Course(authority, those, covered, termEnd, turns);
  }

  /// {@return the state on a day and since when; of a right that still lives, unknown where the legal events of its office
  ///     were never loaded, because its end could not have been seen}
  ///
  /// @param day the day
  /// @param loaded whether legal events of the office are loaded
  public DocumentState on(LocalDate day, boolean loaded) {
    Turn turn = null;
    for (Turn next : turns) {
      if (!next.day().isAfter(day)) {
        turn = next;
      }
    }
    if (turn == null || (!covered && !loaded && !DocumentState.ended(turn.state()))) {
      return DocumentState.UNKNOWN;
    }
    State state = turn.state();
    return new DocumentState(state, DocumentState.ended(state) ? turn.since() : null);
  }
}
