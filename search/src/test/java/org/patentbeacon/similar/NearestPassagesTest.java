package org.patentbeacon.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.embedding.EmbeddingModels;
import org.patentbeacon.embedding.TextEmbedding;

class NearestPassagesTest {
  @Test
  void areThoseThatSayTheSameInOtherWords() throws IOException {
    try (TextEmbedding chinese = EmbeddingModels.named("zh")) {
      NearestPassages passages = new NearestPassages(List.of(new MeaningSource(chinese)),
          List.of("用于电池散热", "进液口设有快插接头", "a clip of spring steel", "底板由铝合金压铸而成"));
      List<NearestPassages.Near> near = passages.nearest(List.of("入口处设置快速接头", "所述底板为铝制件", "a resilient clip", "。"));
      assertThat(near.subList(0, 2)).extracting(NearestPassages.Near::passage).containsExactly(1, 3);
      assertThat(near.subList(0, 2)).allSatisfy(one -> assertThat(one.cosine()).isBetween(0.6, 1.0));
      assertThat(near.subList(2, 4)).as("what the model does not understand").containsOnlyNulls();
      assertThat(new NearestPassages(List.of(), List.of("底板")).nearest(List.of("底板"))).containsOnlyNulls();
    }
  }
}
