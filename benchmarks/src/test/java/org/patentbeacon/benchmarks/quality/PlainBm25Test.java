package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBm25Test {
  private static final List<QualityDocument> DOCUMENTS = List.of(
      QualityDocument.of("a", "en", new QualityText("Pump", "a pump with a valve")),
      QualityDocument.of("b", "en", new QualityText("Valve", "the valve of a tyre")),
      QualityDocument.of("c", "zh", new QualityText("泵", "带阀的泵")));

  @Test
  void scoresAsTheFormulaSays() throws IOException {
    try (PlainBm25 system = new PlainBm25(ChineseTerms.UNIGRAMS)) {
      system.index(DOCUMENTS);
      List<RankedDocument> found = system.rank(new QualityQuery.Text("en", "PUMP pump"), 10);
      double idf = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
      double average = (6 + 6 + 5) / 3.0;
      double expected = idf * 2 / (2 + 1.2 * (1 - 0.75 + 0.75 * 6 / average));
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().id()).isEqualTo("a");
      assertThat(found.getFirst().score()).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void takesSeveralSeedsAsOneQuery() throws IOException {
    try (PlainBm25 system = new PlainBm25(ChineseTerms.BOTH)) {
      system.index(DOCUMENTS);
      QualityQuery seeds = new QualityQuery.Seeds(List.of(DOCUMENTS.get(0), DOCUMENTS.get(2)));
      assertThat(system.rank(seeds, 10)).extracting(RankedDocument::id).containsExactlyInAnyOrder("a", "b", "c");
      assertThat(system.rank(seeds, 1)).hasSize(1);
    }
  }

  @Test
  void indexesALoneCharacterAtTheEnd() throws IOException {
    try (PlainBm25 system = new PlainBm25(ChineseTerms.BIGRAMS)) {
      system.index(List.of(QualityDocument.of("a", "zh", new QualityText("", "酸碱度 pH 的，值"))));
      assertThat(system.rank(new QualityQuery.Text("zh", "值"), 10)).extracting(RankedDocument::id).containsExactly("a");
    }
  }
}
