package org.patentbeacon.network.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.RandomGraphs;

class DisruptionTest {
  private static final long SEED = 20260106;

  @Test
  void agreesWithSetsOnRandomCitations() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      int families = 12;
      long[] times = random.longs(families, 0, 15).toArray();
      int[] citing = random.ints(45, 0, families).toArray();
      int[] cited = random.ints(45, 0, families).toArray();
      Disruption found = Disruption.of(CitationGraph.of(RandomGraphs.labels(families), times, citing, cited),
          new Window.Span(6), 12);
      for (int family = 0; family < families; family++) {
        Disruption.Row row = found.rows().get(family);
        assertThat(List.of(row.ni(), row.nj(), row.nk())).as("seed %d, round %d, family %d", SEED, round, family)
            .isEqualTo(bySets(family, times, citing, cited));
        assertThat(row.flags().contains(Disruption.Flag.PROVISIONAL)).isEqualTo(times[family] + 6 > 12);
        assertThat(row.flags().contains(Disruption.Flag.UNDEFINED)).isEqualTo(row.ni() + row.nj() + row.nk() == 0);
        if (row.cd().ok()) {
          assertThat(row.mcd().orThrow()).isCloseTo(row.cd().orThrow() * (row.ni() + row.nj()), within(1e-12));
        }
      }
    }
  }

  private static List<Integer> bySets(int family, long[] times, int[] citing, int[] cited) {
    Set<Integer> references = related(Set.of(family), citing, cited);
    references.remove(family);
    Set<Integer> citesIt = related(Set.of(family), cited, citing);
    Set<Integer> citesReferences = related(references, cited, citing);
    Set<Integer> later = new HashSet<>(IntStream.range(0, times.length)
        .filter(other -> times[other] > times[family] && times[other] <= times[family] + 6).boxed().toList());
    citesIt.retainAll(later);
    citesReferences.retainAll(later);
    Set<Integer> both = new HashSet<>(citesIt);
    both.retainAll(citesReferences);
    return List.of(citesIt.size() - both.size(), both.size(), citesReferences.size() - both.size());
  }

  private static Set<Integer> related(Set<Integer> families, int[] from, int[] to) {
    return new HashSet<>(IntStream.range(0, from.length).filter(i -> families.contains(from[i]) && from[i] != to[i])
        .mapToObj(i -> to[i]).toList());
  }

  @Test
  void leavesFamiliesWithoutReferencesOutOfTheMean() {
    Labels families = Labels.of(List.of("a", "b", "c", "d"));
    long[] times = {0, 10, 20, 30};
    Disruption found = Disruption.of(CitationGraph.of(families, times, new int[] {1, 2, 3}, new int[] {0, 1, 1}),
        new Window.Span(100), 105);

    assertThat(found.rows().get(0).flags()).containsExactly(Disruption.Flag.NO_REFERENCES);
    assertThat(found.rows().get(0).cd()).isEqualTo(Measure.of(1));
    assertThat(found.rows().get(1).flags()).containsExactly(Disruption.Flag.PROVISIONAL);
    assertThat(found.rows().get(2).flags()).containsExactly(Disruption.Flag.PROVISIONAL);
    assertThat(found.rows().get(3).cd()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(found.mean()).isEqualTo(Measure.of(0.5));
    assertThat(found.averaged()).isEqualTo(2);
    assertThat(found.provisional()).isEqualTo(2);
  }

  @Test
  void aFamilyWithoutADateHasNoIndexAndCountsForNoOther() {
    Disruption found = Disruption.of(CitationGraph.of(Labels.of(List.of("a", "b", "c")),
        new long[] {0, CitationGraph.UNDATED, 5}, new int[] {1, 2}, new int[] {0, 0}), new Window.Span(10), 100);

    assertThat(found.rows().get(0).ni()).isEqualTo(1);
    assertThat(found.rows().get(1).cd()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(found.rows().get(1).flags()).containsExactly(Disruption.Flag.UNDEFINED);
  }

  @Test
  void yearsEndOnTheSameDayOfTheCalendar() {
    long leap = LocalDate.of(2020, 2, 29).toEpochDay();

    assertThat(LocalDate.ofEpochDay(Window.years(5).end(leap))).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(Window.years(5).holds(leap, LocalDate.of(2025, 2, 28).toEpochDay())).isTrue();
    assertThat(Window.years(5).holds(leap, LocalDate.of(2025, 3, 1).toEpochDay())).isFalse();
    assertThat(Window.years(5).holds(leap, leap)).isFalse();
    assertThat(Window.years(5).open(leap, LocalDate.of(2025, 2, 27).toEpochDay())).isTrue();
    assertThat(Window.years(5).open(leap, LocalDate.of(2025, 2, 28).toEpochDay())).isFalse();
  }

  @Test
  void newNamesChangeNothing() {
    Random random = new Random(SEED);
    List<String> names = RandomGraphs.names(random, 20);
    long[] times = random.longs(20, 0, 15).toArray();
    int[] citing = random.ints(60, 0, 20).toArray();
    int[] cited = random.ints(60, 0, 20).toArray();
    Labels renamed = Labels.of(names);
    int[] numbers = names.stream().mapToInt(renamed::node).toArray();
    long[] moved = new long[20];
    IntStream.range(0, 20).forEach(family -> moved[numbers[family]] = times[family]);
    Disruption one = Disruption.of(CitationGraph.of(RandomGraphs.labels(20), times, citing, cited), new Window.Span(6), 12);
    Disruption other = Disruption.of(CitationGraph.of(renamed, moved, IntStream.of(citing).map(i -> numbers[i]).toArray(),
        IntStream.of(cited).map(i -> numbers[i]).toArray()), new Window.Span(6), 12);
    List<Measure> expected = new ArrayList<>();
    List<Measure> found = new ArrayList<>();
    for (int family = 0; family < 20; family++) {
      expected.add(one.rows().get(family).cd());
      found.add(other.rows().get(numbers[family]).cd());
    }
    assertThat(found).isEqualTo(expected);
  }
}
