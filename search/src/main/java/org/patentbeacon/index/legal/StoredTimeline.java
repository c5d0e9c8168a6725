package org.patentbeacon.index.legal;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.event.State;

/// The stored form of a [LegalTimeline]: some twenty bytes for a document with publications alone.
///
/// The expiry as text; the number of courses; of each the office, the countries (none where it is the office alone), whether
/// it is covered, the end of the term as text, and its turns. Of a turn: the days since the turn before, and in one number the
/// place of its state in a list of them with how its `since` is told. A change of the form is another [layout][org.patentbeacon.index.field.Layout].
public final class StoredTimeline {
  /// How the day since which a state has effect is told: not at all, it is the day of the turn, or as days from it.
  static final int NO_SINCE = 0;
  static final int SINCE_THEN = 1;
  static final int SINCE_ANOTHER_DAY = 2;
  /// How many ways there are to tell it.
  static final int WAYS = 3;

  /// A stored state is its place in this list.
  static final List<State> STATES = List.of(State.PENDING, State.IN_FORCE, State.LAPSED_RESTORABLE, State.EXPIRED,
      State.REVOKED, State.WITHDRAWN, State.UNKNOWN);

  private StoredTimeline() {}

  /// {@return the stored form}
  ///
  /// @param timeline the timeline
  public static byte[] bytes(LegalTimeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32);
    PartialDate expiry = timeline.expiry();
    writeDays(out, expiry == null ? null : expiry.start(), expiry == null ? null : expiry.end());
    Packed.write(out, expiry == null || expiry.full().isPresent() ? "" : expiry.toString());
    Packed.write(out, timeline.courses().size());
    timeline.courses().forEach(course -> write(out, course));
    return out.toByteArray();
  }

  /// The first and the last day an expiry may be; a number for how many days apart, 0 for none, and the first.
  private static void writeDays(ByteArrayOutputStream out, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      Packed.write(out, 0);
    } else {
      Packed.write(out, 1 + (int) (last.toEpochDay() - first.toEpochDay()));
      Packed.writeSigned(out, (int) first.toEpochDay());
    }
  }

  private static void write(ByteArrayOutputStream out, Course course) {
    Packed.write(out, course.authority());
    List<String> countries = course.countries().equals(List.of(course.authority())) ? List.of() : course.countries();
    Packed.write(out, countries.size());
    countries.forEach(country -> Packed.write(out, country));
    Packed.write(out, course.covered() ? 1 : 0);
    writeDays(out, course.termEnd(), course.termEnd());
    Packed.write(out, course.turns().size());
    int before = 0;
    for (Turn turn : course.turns()) {
      int day = (int) turn.day().toEpochDay();
      Packed.writeSigned(out, day - before);
      before = day;
      LocalDate since = turn.since();
      int way = since == null ? NO_SINCE : since.equals(turn.day()) ? SINCE_THEN : SINCE_ANOTHER_DAY;
      Packed.write(out, STATES.indexOf(turn.state()) * WAYS + way);
      if (way == SINCE_ANOTHER_DAY && since != null) {
        Packed.writeSigned(out, (int) since.toEpochDay() - day);
      }
    }
  }

  /// {@return the timeline}
  ///
  /// @param bytes the stored form
  /// @param offset where it begins
  public static LegalTimeline read(byte[] bytes, int offset) {
    Packed in = new Packed();
    in.from(bytes, offset);
    LocalDate first = readDay(in);
    String partial = in.nextText();
    PartialDate expiry = first == null ? null : partial.isEmpty() ? PartialDate.of(first) : PartialDate.parse(partial);
    List<Course> courses = new ArrayList<>();
    for (int left = in.next(); left > 0; left--) {
      courses.add(readCourse(in));
    }
    return new LegalTimeline(courses, expiry);
  }

  private static @Nullable LocalDate readDay(Packed in) {
    return in.next() == 0 ? null : LocalDate.ofEpochDay(in.nextSigned());
  }

  private static Course readCourse(Packed in) {
    String authority = in.nextText();
    List<String> countries = new ArrayList<>();
    for (int left = in.next(); left > 0; left--) {
      countries.add(in.nextText());
    }
    boolean covered = in.next() == 1;
    LocalDate termEnd = readDay(in);
    List<Turn> turns = new ArrayList<>();
    int day = 0;
    for (int left = in.next(); left > 0; left--) {
      day += in.nextSigned();
      turns.add(readTurn(in, LocalDate.ofEpochDay(day)));
    }
    return new Course(authority, countries.isEmpty() ? List.of(authority) : countries, covered, termEnd, turns);
  }

  private static Turn readTurn(Packed in, LocalDate day) {
    int coded = in.next();
    LocalDate since = switch (coded % WAYS) {
      case NO_SINCE -> null;
      case SINCE_THEN -> day;
      default -> day.plusDays(in.nextSigned());
    };
    return new Turn(day, STATES.get(coded / WAYS), since);
  }
}
