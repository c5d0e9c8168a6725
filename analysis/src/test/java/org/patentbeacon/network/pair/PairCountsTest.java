package org.patentbeacon.network.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.network.Labels;
import tools.jackson.databind.json.JsonMapper;

class PairCountsTest {
  private static final long SEED = 20260104;

  @Test
  void aNameThatIsListedTwiceCountsOnce() {
    PairCounts counts = PairCounts.of(UnitValues.of(List.of(List.of("乙", "甲", "乙"), List.of("甲"))), 50);

    assertThat(counts.pairs()).containsExactly(new PairCounts.Pair("乙", "甲", 1, 1, Similarity.of(1, 1, 2)));
    assertThat(counts.nodes()).containsExactly(new PairCounts.Node("乙", 1, 1, 1, 1), new PairCounts.Node("甲", 2, 1, 1, 1));
  }

  @Test
  void unitsWithTooManyValuesCountForTheValuesAndNotForPairs() {
    List<String> many = IntStream.range(0, 51).mapToObj(i -> "v%02d".formatted(i)).toList();
    PairCounts counts = PairCounts.of(UnitValues.of(List.of(many, many.subList(0, 50), List.of("alone"))), 50);

    assertThat(counts.leftOut()).isEqualTo(1);
    assertThat(counts.size()).isEqualTo(50 * 49 / 2);
    assertThat(counts.nodes().get(1).occurrences()).isEqualTo(2);
    assertThat(counts.nodes()).contains(new PairCounts.Node("alone", 1, 0, 0, 0));
  }

  @Test
  void eachUnitGivesEachOfItsValuesOne() {
    PairCounts counts = PairCounts.of(UnitValues.of(units(new Random(SEED))), 50);
    for (PairCounts.Node node : counts.nodes()) {
      double shared = units(new Random(SEED)).stream()
          .filter(unit -> unit.contains(node.node()) && unit.stream().distinct().count() > 1).mapToInt(_ -> 1).sum();
      assertThat(node.fractionalStrength()).isCloseTo(shared, within(1e-9));
    }
    counts.pairs().forEach(pair -> assertThat((double) pair.full()).isGreaterThanOrEqualTo(pair.fractional()));
  }

  @Test
  void isTheSameInEveryOrderOfUnitsToTheLastDigit() {
    List<List<String>> units = new ArrayList<>(units(new Random(SEED)));
    String first = new JsonMapper().writeValueAsString(PairCounts.of(UnitValues.of(units), 50).pairs());
    Collections.shuffle(units, new Random(SEED));

    assertThat(new JsonMapper().writeValueAsString(PairCounts.of(UnitValues.of(units), 50).pairs())).isEqualTo(first);
  }

  private static List<List<String>> units(Random random) {
    return IntStream.range(0, 2_000).mapToObj(_ ->
        random.ints(1 + random.nextInt(7), 0, 40).mapToObj(value -> "v" + value).toList()).toList();
  }

  @Test
  void weighsEdgesAsAsked() {
    PairCounts counts = PairCounts.of(UnitValues.of(List.of(List.of("a", "b", "c"), List.of("a", "b"))), 50);

    assertThat(counts.graph(PairWeight.FULL).weight(0)).isEqualTo(2);
    assertThat(counts.graph(PairWeight.FRACTIONAL).weight(0)).isEqualTo(1.5);
    assertThat(counts.graph(PairWeight.ASSOCIATION).weight(0)).isEqualTo(0.5);
    assertThat(counts.graph(PairWeight.COSINE).weight(0)).isEqualTo(1);
    assertThat(counts.graph(PairWeight.JACCARD).weight(1)).isEqualTo(0.5);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> Similarity.of(3, 2, 4))
        .hasMessage("units with both are at most those with either, and these at least one, found 3 of 2 and 4");
    assertThatThrownBy(() -> new UnitValues(Labels.of(List.of("a", "b")), new int[] {0, 2}, new int[] {1, 1}))
        .hasMessage("the codes of a unit are distinct and ascend, found 1 after 1 in unit 0");
  }
}
