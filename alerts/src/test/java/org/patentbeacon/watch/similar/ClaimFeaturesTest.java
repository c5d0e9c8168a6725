package org.patentbeacon.watch.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.event.State;

class ClaimFeaturesTest {
  private static List<String> split(String claim) {
    return ClaimFeatures.of(claim).stream().map(ClaimFeatures.Feature::text).toList();
  }

  @Test
  void splitsAChineseClaimAtItsCharacterisingPart() {
    assertThat(split("一种液冷板，包括底板（1，2）和盖板，其特征在于：所述底板设有第一流道；所述盖板通过弹性卡扣固定在所述底板上。"))
        .containsExactly("一种液冷板", "包括底板（1，2）和盖板", "所述底板设有第一流道", "所述盖板通过弹性卡扣固定在所述底板上");
  }

  @Test
  void splitsAChineseMethodIntoSteps() {
    assertThat(split("一种焊接方法，其特征在于，包括如下步骤：S1，清洗板材；S2，在1,000℃下加热。"))
        .containsExactly("一种焊接方法", "包括如下步骤", "S1", "清洗板材", "S2", "在1,000℃下加热");
  }

  @Test
  void splitsAnEnglishClaimAtItsElements() {
    assertThat(split("A heat sink, comprising: a base plate; a plurality of fins (2, 3) extending from the base plate;"
        + " and a fan, wherein the fan is fixed by an elastic, removable clip."))
        .containsExactly("A heat sink", "a base plate", "a plurality of fins (2, 3) extending from the base plate", "a fan",
            "wherein the fan is fixed by an elastic, removable clip");
    assertThat(split("Valve with a seat, characterised in that the seat is of steel."))
        .containsExactly("Valve with a seat", "the seat is of steel");
  }

  @Test
  void tellsWhereAFeatureStands() {
    String claim = "一种泵，其特征在于， 叶轮为铜。";
    ClaimFeatures.of(claim).forEach(feature -> assertThat(claim.substring(feature.start())).startsWith(feature.text()));
  }

  @Test
  void takesWhatItCannotSplitAsOneFeature() {
    assertThat(split("")).isEmpty();
    assertThat(split("一种灯")).containsExactly("一种灯");
    assertThat(split("装置（未闭合，其特征在于，有灯丝")).containsExactly("装置（未闭合", "有灯丝");
  }

  @Test
  void losesNoWordOfAnyClaim() {
    long seed = 20261127;
    Random random = new Random(seed);
    List<String> parts = List.of("底板", "盖板A", "（1，2）", "，", "；", "流道", "且", "：", "包括", "其特征在于", "。", " ", "(", "3.5");
    for (int i = 0; i < 2000; i++) {
      StringBuilder claim = new StringBuilder("装置");
      for (int j = random.nextInt(12); j > 0; j--) {
        claim.append(parts.get(random.nextInt(parts.size())));
      }
      String kept = String.join("", split(claim.toString()));
      assertThat(letters(kept)).as("seed %d, claim %s", seed, claim)
          .isEqualTo(letters(claim.toString()));
    }
  }

  /// The letters without the words at which a claim is split, which may stand inside a feature where brackets protect them.
  private static String letters(String text) {
    return text.replace("其特征在于", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void ranksAndColoursByText() {
    assertThat(new TextSimilarity(85, State.IN_FORCE).severity())
        .contains(Severity.ORANGE);
    assertThat(new TextSimilarity(85, State.PENDING).severity())
        .contains(Severity.YELLOW);
    assertThat(new TextSimilarity(45, State.PENDING).severity()).isEmpty();
    assertThat(new TextSimilarity(95, State.EXPIRED).severity()).isEmpty();
  }

  @Test
  void letsSilenceProveNothingInAShortText() {
    assertThat(FeatureStatus.of(0.1, 299, 300)).isEqualTo(FeatureStatus.UNCERTAIN);
    assertThat(ClaimVerdict.of(List.of())).isEqualTo(ClaimVerdict.REVIEW);
  }
}
