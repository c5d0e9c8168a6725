package org.patentbeacon.network.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.RandomGraphs;
import org.patentbeacon.network.pair.UnitValues;

class CitationCountsTest {
  private static final long SEED = 20260107;
  private static final Labels FAMILIES = Labels.of(List.of("F1", "F2", "F3", "F4", "S1"));
  private static final long[] PUBLISHED =
      {day("2015-03-01"), day("2018-05-01"), day("2020-03-01"), day("2020-03-02"), CitationGraph.UNDATED};
  private static final UnitValues APPLICANTS = UnitValues.of(
      List.of(List.of("甲"), List.of("甲", "乙"), List.of("丙"), List.of("乙", "丁"), List.of()));

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  private static CitationCounts counts(String cutOff, int[] citing, int[] cited) {
    BitSet set = new BitSet();
    set.set(0, 4);
    return CitationCounts.of(CitationGraph.of(FAMILIES, PUBLISHED, citing, cited),
        new CitationFacts(set, APPLICANTS, new int[] {3, 0, CitationFacts.UNKNOWN, 2,
            CitationFacts.UNKNOWN}), Window.years(5), day(cutOff));
  }

  @Test
  void countsFamiliesThatCiteWithinFiveYearsAndTheSameApplicants() {
    CitationCounts found = counts("2024-12-31", new int[] {1, 1, 2, 3, 3, 0}, new int[] {0, 0, 0, 0, 4, 3});

    assertThat(found.rows().get(0)).isEqualTo(new CitationCounts.Row("F1", true, 3, 1, Measure.of(2), 0, 1, 4));
    assertThat(found.rows().get(3))
        .isEqualTo(new CitationCounts.Row("F4", true, 1, 2, Measure.undefined(Reason.WINDOW_OPEN), 0, 0, 1));
    assertThat(found.rows().get(4))
        .isEqualTo(new CitationCounts.Row("S1", false, 1, 0, Measure.undefined(Reason.NO_DATA), 0, 0, 2));
    assertThat(found.edges()).isEqualTo(5);
    assertThat(found.selfRate()).isEqualTo(Measure.of(0.2));
    assertThat(found.citedRate()).isEqualTo(Measure.of(0.5));
    assertThat(found.scienceLink()).isEqualTo(Measure.of(5 / 3.0));
    assertThat(found.backward()).containsExactly(new CitationCounts.Backward("F1", "F4"));
  }

  @Test
  void tellsHowManyCitationsWereMergedAndDropped() {
    CitationGraph graph = CitationGraph.of(FAMILIES, PUBLISHED, new int[] {1, 1, 1, 2}, new int[] {0, 0, 1, 2});

    assertThat(graph.references().edges()).isEqualTo(1);
    assertThat(graph.duplicates()).isEqualTo(1);
    assertThat(graph.own()).isEqualTo(2);
    assertThatThrownBy(() -> CitationGraph.of(FAMILIES, new long[2], new int[1], new int[0])).hasMessage(
        "a publication for each family and a cited one for each citing one are expected, found 2 for 5 and 0 for 1");
  }

  @Test
  void hasNoRatesOfNothing() {
    CitationCounts found = counts("2024-12-31", new int[0], new int[0]);

    assertThat(found.selfRate()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(found.citedRate()).isEqualTo(Measure.of(0));
  }

  @Test
  void agreesWithSetsOnRandomCitations() {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      int families = 10;
      long[] times = random.longs(families, 0, 12).toArray();
      int[] citing = random.ints(30, 0, families).toArray();
      int[] cited = random.ints(30, 0, families).toArray();
      List<List<String>> applicants = IntStream.range(0, families)
          .mapToObj(_ -> random.ints(2, 0, 5).mapToObj(a -> "a" + a).toList()).toList();
      CitationCounts found = CitationCounts.of(CitationGraph.of(RandomGraphs.labels(families), times, citing, cited),
          new CitationFacts(new BitSet(), UnitValues.of(applicants), new int[families]), new Window.Span(4), 11);
      for (int one = 0; one < families; one++) {
        int family = one;
        Set<Integer> in = new HashSet<>(IntStream.range(0, 30).filter(i -> cited[i] == family && citing[i] != family)
            .mapToObj(i -> citing[i]).toList());
        CitationCounts.Row row = found.rows().get(family);
        assertThat(row.in()).as("seed %d, round %d, family %d", SEED, round, family).isEqualTo(in.size());
        assertThat(row.self()).isEqualTo((int) in.stream()
            .filter(from -> applicants.get(from).stream().anyMatch(applicants.get(family)::contains)).count());
        assertThat(row.citingApplicants())
            .isEqualTo((int) in.stream().flatMap(from -> applicants.get(from).stream()).distinct().count());
        assertThat(row.fiveYears()).isEqualTo(times[family] + 4 > 11 ? Measure.undefined(Reason.WINDOW_OPEN)
            : Measure.of(in.stream().filter(from -> times[from] > times[family] && times[from] <= times[family] + 4)
                .count() * 1.0));
      }
    }
  }

  @Test
  void mergesTheCategoriesOfCitationsBetweenTwoFamilies() {
    CategoryCounts found = CategoryCounts.of(FAMILIES, new int[] {1, 1, 2, 3, 0, 2}, new int[] {0, 0, 0, 0, 0, 1},
        List.of("X", "X;Y", "A", "", "X", ""));

    assertThat(found.rows()).containsExactly(new CategoryCounts.Row("F1", new TreeMap<>(Map.of("A", 1, "X", 1, "Y", 1))));
    assertThat(found.known()).isEqualTo(2);
    assertThat(found.unknown()).isEqualTo(2);
  }
}
