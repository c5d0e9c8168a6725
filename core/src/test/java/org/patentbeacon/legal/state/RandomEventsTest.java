package org.patentbeacon.legal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.term.RightKind;

/// What must hold for any events whatever, in any order.
class RandomEventsTest {
  private static final long SEED = 5_20261126L;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate TERM_END = LocalDate.of(2022, 7, 1);
  private static final List<String> CODES = List.of("PB01", "SE01", "GR01", "RJ01", "WW01", "WD01", "AD01", "CF01", "CX01",
      "AV01", "IW01", "IP01", "RR01", "TR01", "CP01", "PE01", "PC01", "EE01", "PP01", "PD01", "DD01", "CD02", "ZZ99",
      "专利权的终止", "避免重复授权放弃专利权", "驳回理由通知", "国防专利解密", "无效宣告请求");
  private static final List<String> WORDS = List.of("有效", "失效", "审中", "专利权维持", "未缴年费专利权终止，等恢复",
      "未缴年费终止失效", "无效宣告失效", "逾期视撤失效", "等年费滞纳金", "从未见过");
  private static final List<String> CATEGORIES = List.of("A", "B", "C", "D", "F", "G", "H", "K", "L", "M", "P", "Q", "U", "V",
      "Y", "Z");

  private static RightEvent event(Random random) {
    String day = FIRST.plusDays(random.nextInt(3_000)).toString();
    return switch (random.nextInt(8)) {
      case 0 -> Cases.word("CN", day, pick(WORDS, random));
      case 1 -> Cases.category(pick(CATEGORIES, random), day, random.nextBoolean() ? "DID NOT ENTER" : "ENTERED");
      case 2 -> Cases.publication(day, random.nextBoolean());
      default -> Cases.entry(day + " " + pick(CODES, random));
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<RightEvent> events(Random random) {
    List<RightEvent> events = new ArrayList<>();
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      events.add(event(random));
    }
    return events;
  }

  private static Right right(List<RightEvent> events) {
    return new Right(Cases.APPLICATION, "CN", "CN", RightKind.INVENTION, TERM_END, null, true, false, events);
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(3_300));
  }

  @Test
  void anyOrderAndAnyRepetitionGivesTheSameState() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      List<RightEvent> events = events(random);
      LocalDate valid = day(random);
      LocalDate known = day(random);
      LegalState state = new LegalHistory(right(events), LegalOptions.defaults()).at(valid, known);
      List<RightEvent> others = new ArrayList<>(events);
      others.addAll(events);
      Collections.shuffle(others, random);
      assertThat(new LegalHistory(right(others), LegalOptions.defaults()).at(valid, known))
          .as("seed %d, round %d: %s", SEED, round, events).isEqualTo(state);
    }
  }

  @Test
  void nothingIsInForceWithoutARecognisedGrant() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < 20_000; round++) {
      List<RightEvent> events = events(random).stream().filter(event -> !grants(event.meaning().effect())).toList();
      LegalState state = new LegalHistory(right(events), LegalOptions.defaults()).at(day(random));
      assertThat(state.state()).as("seed %d, round %d: %s", SEED + 1, round, events).isNotEqualTo(State.IN_FORCE);
    }
  }

  private static boolean grants(Effect effect) {
    return effect instanceof Effect.Granted || effect instanceof Effect.Extended
        || (effect instanceof Effect.Revived(Stage stage) && stage == Stage.GRANTED);
  }

  @Test
  void nothingLivesAfterAnInvalidation() {
    Random random = new Random(SEED + 2);
    for (int round = 0; round < 20_000; round++) {
      List<RightEvent> events = events(random);
      RightEvent invalidated = Cases.entry(FIRST.plusDays(random.nextInt(3_000)) + " IW01");
      events.add(invalidated);
      Right right = right(events);
      LocalDate known = invalidated.gazetteDate().plusDays(random.nextInt(400));
      LegalState state = new LegalHistory(right, LegalOptions.defaults()).at(day(random), known);
      assertThat(state.state()).as("seed %d, round %d: %s", SEED + 2, round, events).isEqualTo(State.REVOKED);
      assertThat(state.alive()).as("seed %d, round %d: %s", SEED + 2, round, events).isFalse();
    }
  }

  @Test
  void aStateRestsOnlyOnWhatWasKnown() {
    Random random = new Random(SEED + 3);
    for (int round = 0; round < 20_000; round++) {
      List<RightEvent> events = events(random);
      LocalDate known = day(random);
      LocalDate valid = day(random);
      LegalState state = new LegalHistory(right(events), LegalOptions.defaults()).at(valid, known);
      List<RightEvent> earlier = events.stream().filter(event -> !event.gazetteDate().isAfter(known)).toList();
      assertThat(new LegalHistory(right(earlier), LegalOptions.defaults()).at(valid, known))
          .as("seed %d, round %d: %s", SEED + 3, round, events).isEqualTo(state);
      assertThat(Set.copyOf(earlier.stream().map(RightEvent::id).toList())).containsAll(state.evidence());
    }
  }

  @Test
  void anEventThatNobodyKnowsOnlyAddsItsFlag() {
    Random random = new Random(SEED + 4);
    for (int round = 0; round < 20_000; round++) {
      List<RightEvent> events = events(random);
      LocalDate day = day(random);
      LegalState before = new LegalHistory(right(events), LegalOptions.defaults()).at(day);
      events.add(Cases.entry(day + " ZZ99"));
      LegalState after = new LegalHistory(right(events), LegalOptions.defaults()).at(day);
      assertThat(after.state()).as("seed %d, round %d: %s", SEED + 4, round, events).isEqualTo(before.state());
      assertThat(after.alive()).isEqualTo(before.alive());
      assertThat(after.flags()).contains(Flag.UNMAPPED_EVENT).containsAll(before.flags());
    }
  }

  @Test
  void theHistoryAgreesWithTheStateOfEveryDay() {
    Random random = new Random(SEED + 5);
    for (int round = 0; round < 300; round++) {
      LegalHistory history = new LegalHistory(right(events(random)), LegalOptions.defaults());
      LocalDate last = FIRST.plusDays(3_300);
      List<HistoryStep> steps = history.steps(last);
      State state = State.UNKNOWN;
      int next = 0;
      for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
        if (next < steps.size() && steps.get(next).day().equals(day)) {
          state = steps.get(next).state().state();
          next++;
        }
        assertThat(history.at(day).state()).as("seed %d, round %d, %s", SEED + 5, round, day).isEqualTo(state);
      }
    }
  }
}
