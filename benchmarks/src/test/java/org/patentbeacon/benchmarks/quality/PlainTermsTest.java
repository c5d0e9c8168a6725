package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTermsTest {
  private static final String TEXT = "锂离子Battery 2的A、膜 cell";

  @Test
  void cutsIntoCharacters() {
    assertThat(new PlainTerms(ChineseTerms.UNIGRAMS).distinct(TEXT))
        .containsExactly("锂", "离", "子", "battery", "2", "的", "a", "膜", "cell");
  }

  @Test
  void cutsIntoPairsAndLoneCharacters() {
    assertThat(new PlainTerms(ChineseTerms.BIGRAMS).distinct(TEXT))
        .containsExactly("锂离", "离子", "battery", "2", "的", "a", "膜", "cell");
  }

  @Test
  void keepsALoneCharacterAtTheEnd() {
    assertThat(new PlainTerms(ChineseTerms.BIGRAMS).distinct("pH的，值")).containsExactly("ph", "的", "值");
  }

  @Test
  void cutsIntoBoth() {
    assertThat(new PlainTerms(ChineseTerms.BOTH).distinct(TEXT))
        .containsExactly("锂", "离", "锂离", "子", "离子", "battery", "2", "的", "a", "膜", "cell");
  }
}
