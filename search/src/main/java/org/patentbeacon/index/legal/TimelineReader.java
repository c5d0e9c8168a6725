package org.patentbeacon.index.legal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;

/// Reads stored timelines for one day, one after another, without unpacking them: so a million are read in a moment. What it
/// tells is what [LegalTimeline#on] tells. Not for several threads.
public final class TimelineReader {
  /// A day that is not known.
  public static final int NO_DAY = Integer.MIN_VALUE;

  /// States stand here for their places in this list.
  private static final List<State> STATES = StoredTimeline.STATES;
  private static final int UNKNOWN = STATES.indexOf(State.UNKNOWN);
  private static final boolean[] ENDED = new boolean[STATES.size()];
  /// The one of two states that counts for a document.
  private static final int[][] COUNTS = new int[STATES.size()][STATES.size()];

  static {
    for (int one = 0; one < STATES.size(); one++) {
      ENDED[one] = DocumentState.ended(STATES.get(one));
      for (int other = 0; other < STATES.size(); other++) {
        COUNTS[one][other] = STATES.indexOf(State.ofDocument(List.of(STATES.get(one), STATES.get(other))));
      }
    }
  }

  private final int today;
  private final Predicate<String> loaded;
  private final Packed in = new Packed();
  private byte[] office = new byte[0];
  private boolean officeLoaded;
  private int state = UNKNOWN;
  private int lapsed;
  private int expiryFrom;
  private int expiryTo;
  /// The state of a single course, and since when it has effect.
  private int turned = UNKNOWN;
  private int since;

  /// A reader for a day.
  ///
  /// @param day the day
  /// @param loaded says of an office whether any of its legal events are loaded
  public TimelineReader(LocalDate day, Predicate<String> loaded) {
    this.today = (int) day.toEpochDay();
    this.loaded = loaded;
    this.officeLoaded = loaded.test("");
  }

  /// Reads a timeline.
  ///
  /// @param bytes the stored form
  /// @param offset where it begins
  public void read(byte[] bytes, int offset) {
    in.from(bytes, offset);
    int days = in.next();
    expiryFrom = days == 0 ? NO_DAY : in.nextSigned();
    expiryTo = days == 0 ? NO_DAY : expiryFrom + days - 1;
    in.skipText();
    int courses = in.next();
    state = courses == 0 ? UNKNOWN : state(bytes);
    lapsed = since;
    for (int left = courses - 1; left > 0; left--) {
      int other = state(bytes);
      state = COUNTS[state][other];
      lapsed = Math.max(lapsed, since);
    }
    if (courses == 0 || !ENDED[state]) {
      lapsed = NO_DAY;
    }
  }

  /// The state of the next course.
  private int state(byte[] bytes) {
    boolean isLoaded = officeLoaded(bytes);
    for (int countries = in.next(); countries > 0; countries--) {
      in.skipText();
    }
    boolean covered = in.next() == 1;
    if (in.next() != 0) {
      in.nextSigned();
    }
    turn();
    if (!covered && !isLoaded && !ENDED[turned]) {
      turned = UNKNOWN;
    }
    if (!ENDED[turned]) {
      since = NO_DAY;
    }
    return turned;
  }

  /// The last turn up to the day.
  private void turn() {
    turned = UNKNOWN;
    since = NO_DAY;
    int day = 0;
    for (int left = in.next(); left > 0; left--) {
      day += in.nextSigned();
      int coded = in.next();
      int way = coded % StoredTimeline.WAYS;
      int from = way == StoredTimeline.NO_SINCE ? NO_DAY
          : way == StoredTimeline.SINCE_THEN ? day : day + in.nextSigned();
      if (day <= today) {
        turned = coded / StoredTimeline.WAYS;
        since = from;
      }
    }
  }

  /// Neighbours are mostly of one office, which is asked about once.
  private boolean officeLoaded(byte[] bytes) {
    int length = in.skipText();
    int start = in.at() - length;
    if (!Arrays.equals(office, 0, office.length, bytes, start, start + length)) {
      office = Arrays.copyOfRange(bytes, start, start + length);
      officeLoaded = loaded.test(new String(office, StandardCharsets.UTF_8));
    }
    return officeLoaded;
  }

  /// {@return the state of the document}
  public State state() {
    return STATES.get(state);
  }

  /// {@return since when the right has ended, as days since 1970-01-01; [#NO_DAY] where there is no such day}
  public int lapsed() {
    return lapsed;
  }

  /// {@return the same as a day}
  public @Nullable LocalDate lapsedOn() {
    return lapsed == NO_DAY ? null : LocalDate.ofEpochDay(lapsed);
  }

  /// {@return the first day that the expiry may be, as days since 1970-01-01; [#NO_DAY] where it is not known}
  public int expiryFrom() {
    return expiryFrom;
  }

  /// {@return the last day that the expiry may be, as days since 1970-01-01; [#NO_DAY] where it is not known}
  public int expiryTo() {
    return expiryTo;
  }
}
