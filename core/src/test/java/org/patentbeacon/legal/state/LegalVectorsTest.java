package org.patentbeacon.legal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.EventTable;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.Vectors;
import org.patentbeacon.legal.event.RightEvent;
import tools.jackson.databind.JsonNode;

/// The sections of the vectors that are about legal states.
class LegalVectorsTest {
  private static final long SEED = 20261126;

  @BeforeEach
  void needsTheVectors() {
    assumeTrue(Vectors.available(), "no vectors");
  }

  @Test
  void everySequenceGivesItsStatesInEveryOrderOfImport() {
    List<String> misses = new ArrayList<>();
    Random random = new Random(SEED);
    for (JsonNode sequence : Vectors.cases("legal_sequences")) {
      List<RightEvent> events = new ArrayList<>();
      sequence.get("events").forEach(event ->
          events.add(Cases.entry(Vectors.text(event, "date") + " " + Vectors.text(event, "code"))));
      String termEnd = Vectors.text(sequence, "termEnd");
      List<RightEvent> shuffled = new ArrayList<>(events);
      for (int round = 0; round < 2_000; round++) {
        Right right = Right.of("CN", shuffled);
        right = termEnd.isEmpty() ? right : right.withTermEnd(null, LocalDate.parse(termEnd));
        misses.addAll(misses(sequence, right));
        Collections.shuffle(shuffled, random);
        shuffled.add(shuffled.getFirst());
        if (shuffled.size() > 2 * events.size()) {
          shuffled = new ArrayList<>(events);
          Collections.shuffle(shuffled, random);
        }
      }
    }
    assertThat(misses.stream().distinct()).as("seed %d", SEED).isEmpty();
  }

  private static List<String> misses(JsonNode sequence, Right right) {
    List<String> misses = new ArrayList<>();
    for (JsonNode expected : sequence.get("expect")) {
      LegalState state = Cases.at(right, Vectors.text(expected, "asOf"));
      List<String> flags = new ArrayList<>();
      expected.get("flags").forEach(flag -> flags.add(flag.asString()));
      String wanted = Vectors.text(expected, "state") + " " + Vectors.text(expected, "endReason") + " " + flags;
      String found = state.state() + " " + (state.endReason() == null ? "" : state.endReason()) + " " + state.flags();
      if (!wanted.equals(found)) {
        misses.add(Vectors.text(sequence, "id") + " at " + state.asOf() + ": expected " + wanted + ", found " + found);
      }
    }
    return misses;
  }

  @Test
  void everyHeadingHasItsType() {
    List<String> misses = new ArrayList<>();
    for (JsonNode row : Vectors.cases("legal_headings")) {
      String found = EventTable.china().type(null, Vectors.text(row, "heading"), null).map(EventType::name).orElse("UNMAPPED");
      if (!found.equals(Vectors.text(row, "type"))) {
        misses.add(row + " found " + found);
      }
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void everyCaseStateOfTheQueryServiceHasItsState() {
    List<String> misses = new ArrayList<>();
    for (JsonNode row : Vectors.cases("case_status_strings")) {
      RightEvent word = Cases.word("CN", "2024-03-01", Vectors.text(row, "status"));
      String found = Cases.at(Right.of("CN", List.of(word)), "2024-03-02").state().name();
      if (!found.equals(Vectors.text(row, "state"))) {
        misses.add(row + " found " + found);
      }
    }
    assertThat(misses).isEmpty();
  }
}
