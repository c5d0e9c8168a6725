package org.patentbeacon.index.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Publication;
import org.patentbeacon.legal.event.State;

class StoredTimelineTest {
  private static final List<String> OFFICES = List.of("CN", "EP", "US", "", "国家");

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static PatentDocument grant(LegalEvent... events) {
    return PatentDocument.builder("CN110000001B")
        .publication(new Publication("CN", "110000001", "B", PartialDate.parse("2020-03-03"), null, false, null, null))
        .application(new Application("CN201910000001", "CN", "201910000001", PartialDate.parse("2019-01-10"), null, null, null))
        .patentType(PatentType.INVENTION_GRANT).granted(true).legalEvents(List.of(events)).build();
  }

  private static LegalTimeline timeline(PatentDocument document) {
    return LegalTimeline.of(document, Course.of(List.of(document)));
  }

  @Test
  void aMarginPassesWithoutAnEvent() {
    LegalTimeline timeline = timeline(grant(LegalEvent.of("CN", "CF01", null, PartialDate.parse("2023-06-20"))));
    assertThat(timeline.courses().getFirst().turns()).extracting(turn -> turn.day() + " " + turn.state() + " " + turn.since())
        .containsExactly("2020-03-03 IN_FORCE 2020-03-03", "2023-06-20 LAPSED_RESTORABLE 2023-06-20", "2023-10-21 EXPIRED 2023-06-20");
    assertThat(timeline.on(LocalDate.of(2023, 10, 20), _ -> false).state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(timeline.on(LocalDate.of(2023, 10, 21), _ -> false))
        .isEqualTo(new DocumentState(State.EXPIRED, LocalDate.of(2023, 6, 20)));
  }

  @Test
  void aPublicationAloneSaysNothingUnlessTheEventsOfItsOfficeAreLoaded() {
    LegalTimeline timeline = timeline(grant());
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThat(timeline.on(day, _ -> false).state()).isEqualTo(State.UNKNOWN);
    assertThat(timeline.on(day, "CN"::equals).state()).isEqualTo(State.IN_FORCE);
    assertThat(timeline.on(LocalDate.of(2039, 1, 10), _ -> false))
        .as("the end of the term needs no event").isEqualTo(new DocumentState(State.EXPIRED, LocalDate.of(2039, 1, 10)));
    assertThat(timeline.expiry()).isEqualTo(PartialDate.parse("2039-01-10"));
  }

  @Test
  void aDocumentWithoutEventsTakesFewBytes() {
    assertThat(StoredTimeline.bytes(timeline(grant()))).hasSizeLessThan(24);
  }

  @Test
  void whatIsStoredIsReadAsItWas() {
    for (int round = 0; round < 5_000; round++) {
      LegalTimeline timeline = timeline();
      byte[] bytes = StoredTimeline.bytes(timeline);
      byte[] within = new byte[bytes.length + 7];
      System.arraycopy(bytes, 0, within, 3, bytes.length);
      assertThat(StoredTimeline.read(within, 3)).as("seed %d, round %d", seed, round).isEqualTo(timeline);
      LocalDate day = day();
      Set<String> loaded = new TreeSet<>(OFFICES.subList(random.nextInt(4), 4));
      TimelineReader reader = new TimelineReader(day, loaded::contains);
      reader.read(within, 3);
      assertThat(new DocumentState(reader.state(), reader.lapsedOn())).as("seed %d, round %d", seed, round)
          .isEqualTo(timeline.on(day, loaded::contains));
      PartialDate expiry = timeline.expiry();
      assertThat(reader.expiryFrom()).isEqualTo(expiry == null ? TimelineReader.NO_DAY : (int) expiry.start().toEpochDay());
      assertThat(reader.expiryTo()).isEqualTo(expiry == null ? TimelineReader.NO_DAY : (int) expiry.end().toEpochDay());
    }
  }

  private LegalTimeline timeline() {
    List<Course> courses = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      courses.add(course());
    }
    PartialDate expiry = random.nextInt(3) > 0 ? null
        : random.nextBoolean() ? PartialDate.of(day()) : PartialDate.parse("203" + random.nextInt(10) + "-0" + (1 + random.nextInt(9)));
    return new LegalTimeline(courses, expiry);
  }

  private Course course() {
    TreeMap<LocalDate, Turn> turns = new TreeMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate day = day();
      State state = StoredTimeline.STATES.get(random.nextInt(7));
      turns.put(day, new Turn(day, state, random.nextBoolean() ? day : maybe(day())));
    }
    String office = OFFICES.get(random.nextInt(OFFICES.size()));
    List<String> countries = random.nextBoolean() ? List.of(office) : List.of("DE", "FR");
    return new Course(office, countries, random.nextBoolean(), maybe(day()), List.copyOf(turns.values()));
  }

  private <V> @Nullable V maybe(V value) {
    return random.nextBoolean() ? null : value;
  }

  private LocalDate day() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
  }
}
