package org.patentbeacon.index.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.legal.event.State;

/// The legal state of a document through time.
///
/// @param courses the courses of the rights of its application
/// @param expiry the day after its term, of several rights the last one, else the day its source states; absent when neither
///     is known
public record LegalTimeline(List<Course> courses, @Nullable PartialDate expiry) {
  /// Copies the list.
  public LegalTimeline {
    courses = List.copyOf(courses);
  }

  /// {@return the timeline of a document}
  ///
  /// @param document the document
  /// @param courses the courses of the rights of its application
  public static LegalTimeline of(PatentDocument document, List<Course> courses) {
    PartialDate stated = document.dates() == null ? null : document.dates().expiry();
    PartialDate expiry = courses.stream().map(Course::termEnd).filter(Objects::nonNull).max(Comparator.naturalOrder())
        .map(PartialDate::of).orElse(stated);
    return new LegalTimeline(courses, expiry);
  }

  /// {@return the state on a day: the first of the states by country, as [State] orders them for a document}
  ///
  /// @param day the day
  /// @param loaded says of an office whether any of its legal events are loaded
  public DocumentState on(LocalDate day, Predicate<String> loaded) {
    List<DocumentState> states = courses.stream().map(course -> course.on(day, loaded.test(course.authority()))).toList();
    State state = State.ofDocument(states.stream().map(DocumentState::state).toList());
    LocalDate lapsed = !DocumentState.ended(state) ? null
        : states.stream().map(DocumentState::lapsed).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    return new DocumentState(state, lapsed);
  }
}
