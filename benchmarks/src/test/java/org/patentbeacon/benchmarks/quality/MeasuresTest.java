package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static Ranking ranked(String... ids) {
    List<RankedDocument> documents = new ArrayList<>();
    for (String id : ids) {
      documents.add(new RankedDocument(id, -documents.size()));
    }
    return new Ranking(documents);
  }

  /// A hundred documents, those named by their ranks.
  private static Ranking hundred() {
    return ranked(IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).toArray(String[]::new));
  }

  @Test
  void hasTheValuesWorkedOutByHand() {
    Ranking ranking = ranked("x", "a", "y", "b");
    Judgements judgements = new Judgements(Map.of("a", 1, "b", 3, "c", 2, "y", -1));
    assertThat(Measures.reciprocalRank(ranking, judgements)).isEqualTo(1 / 2.0);
    // Precision 1/2 at rank 2, 2/4 at rank 4, nothing for c.
    assertThat(Measures.averagePrecision(ranking, judgements)).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, ROUNDING);
    assertThat(Measures.recall(ranking, judgements, 2)).isEqualTo(1 / 3.0);
    assertThat(Measures.recall(ranking, judgements, 100)).isEqualTo(2 / 3.0);
    assertThat(Measures.precision(ranking, judgements, 4)).isEqualTo(2 / 4.0);
    assertThat(Measures.precision(ranking, judgements, 10)).isEqualTo(2 / 10.0);
    assertThat(Measures.success(ranking, judgements, 1)).isZero();
    assertThat(Measures.success(ranking, judgements, 2)).isEqualTo(1);
    // log2: of 3 is 1.58496, of 4 is 2, of 5 is 2.32193; best is b c a.
    double best = 3 + 2 / 1.584962500721156 + 1 / 2.0;
    assertThat(Measures.ndcg(ranking, judgements, 10))
        .isCloseTo((1 / 1.584962500721156 + 3 / 2.321928094887362) / best, ROUNDING);
    assertThat(Measures.ndcg(ranking, judgements, 2))
        .isCloseTo((1 / 1.584962500721156) / (3 + 2 / 1.584962500721156), ROUNDING);
  }

  @Test
  void scoresNothingWhereNothingIsFound() {
    Judgements judgements = Judgements.relevant(List.of("a"));
    for (Ranking ranking : List.of(ranked(), ranked("x", "y"))) {
      assertThat(Measures.reciprocalRank(ranking, judgements)).isZero();
      assertThat(Measures.averagePrecision(ranking, judgements)).isZero();
      assertThat(Measures.ndcg(ranking, judgements, 10)).isZero();
      assertThat(Measures.pres(ranking, judgements, 10)).isZero();
    }
  }

  @Test
  void scoresTheFourSystemsOfThePaperOnPres() {
    // Four relevant documents, somebody who looks at a hundred: one at rank 1; all from rank 50; all at the top; one at the
    // top and three at the end.
    assertThat(Measures.pres(ranked("1"), Judgements.relevant(List.of("1", "u", "v", "w")), 100)).isCloseTo(0.25, ROUNDING);
    assertThat(Measures.pres(hundred(), Judgements.relevant(List.of("50", "51", "53", "54")), 100)).isCloseTo(0.505, ROUNDING);
    assertThat(Measures.pres(hundred(), Judgements.relevant(List.of("1", "2", "3", "4")), 100)).isCloseTo(1, ROUNDING);
    assertThat(Measures.pres(hundred(), Judgements.relevant(List.of("1", "98", "99", "100")), 100)).isCloseTo(0.28, ROUNDING);
  }

  @Test
  void isUnmovedByWhatLiesBeyondTheReachOfPres() {
    Judgements judgements = Judgements.relevant(List.of("10", "11", "12"));
    // Only rank 10 of 10 is reached: (10 + 12 + 13) / 3 - 2 = 29/3 of 10.
    assertThat(Measures.pres(hundred(), judgements, 10)).isCloseTo(1 - 29 / 30.0, ROUNDING);
    // The lower bound n R² / N_max.
    assertThat(Measures.pres(hundred(), judgements, 10)).isCloseTo(3 * (1 / 9.0) / 10, ROUNDING);
  }

  @Test
  void agreesWithTheDefinitionsOnRandomRankings() {
    long seed = 20260712;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      int size = 1 + random.nextInt(40);
      List<RankedDocument> documents = new ArrayList<>();
      Map<String, Integer> grades = new HashMap<>();
      for (int i = 0; i < size; i++) {
        if (random.nextInt(3) > 0) {
          documents.add(new RankedDocument("d" + i, random.nextInt(10)));
        }
        grades.put("d" + i, random.nextInt(6) - 2);
      }
      grades.put("sure", 1);
      int first = 1 + random.nextInt(45);
      agree("seed " + seed + ", round " + round, new Ranking(documents), new Judgements(grades), first);
    }
  }

  /// Every definition once more, from the rank of each relevant document.
  private static void agree(String which, Ranking ranking, Judgements judgements, int first) {
    List<Integer> ranks = new ArrayList<>();
    List<Integer> best = new ArrayList<>();
    double gathered = 0;
    for (Map.Entry<String, Integer> grade : judgements.grades().entrySet()) {
      if (grade.getValue() > 0) {
        int at = ranking.ids().indexOf(grade.getKey()) + 1;
        ranks.add(at == 0 ? Integer.MAX_VALUE : at);
        best.add(-grade.getValue());
        gathered += at > 0 && at <= first ? grade.getValue() * Math.log(2) / Math.log(at + 1) : 0;
      }
    }
    ranks.sort(null);
    best.sort(null);
    int n = ranks.size();
    double reached = ranks.stream().filter(rank -> rank <= first).count();
    assertThat(Measures.reciprocalRank(ranking, judgements)).as(which).isEqualTo(ranks.getFirst() == Integer.MAX_VALUE ? 0 : 1.0 / ranks.getFirst());
    assertThat(Measures.recall(ranking, judgements, first)).as(which).isCloseTo(reached / n, ROUNDING);
    assertThat(Measures.precision(ranking, judgements, first)).as(which).isCloseTo(reached / first, ROUNDING);
    assertThat(Measures.success(ranking, judgements, first)).as(which).isEqualTo(ranks.getFirst() <= first ? 1 : 0);
    double precisions = 0;
    double ideal = 0;
    for (int i = 0; i < n; i++) {
      precisions += ranks.get(i) == Integer.MAX_VALUE ? 0 : (i + 1.0) / ranks.get(i);
      ideal += i < first ? -best.get(i) * Math.log(2) / Math.log(i + 2) : 0;
    }
    assertThat(Measures.averagePrecision(ranking, judgements)).as(which).isCloseTo(precisions / n, ROUNDING);
    assertThat(Measures.ndcg(ranking, judgements, first)).as(which).isCloseTo(gathered / ideal, ROUNDING);
    // The sum as the paper writes it: n(1-R) documents at the ranks that end with N_max + n.
    double missed = n - reached;
    double sum = ranks.stream().filter(rank -> rank <= first).mapToInt(rank -> rank).sum()
        + missed * (first + n) - missed * (missed - 1) / 2;
    double pres = Measures.pres(ranking, judgements, first);
    assertThat(pres).as(which).isCloseTo(1 - (sum / n - (n + 1) / 2.0) / first, within(1e-9));
    double recall = reached / n;
    assertThat(pres).as(which).isBetween(Math.min(recall, n * recall * recall / first) - 1e-9, recall + 1e-9);
  }
}
