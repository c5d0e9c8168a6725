package org.patentbeacon.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.number.PublicationNumber;

class WordVectorsTest {
  private static final String CHARACTERS = "散热液冷板流道翅片扣";
  private static final List<String> WORDS = List.of("plate", "fin", "heat", "sink", "fluid", "channel");

  @TempDir
  Path folder;

  private PatentIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder.resolve("index"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static PatentDocument document(String id, String title, String text, String claim) {
    PublicationNumber number = PublicationNumber.of(id);
    return PatentDocument.builder(id)
        .publication(new Publication(number.authority(), number.number(), number.kind(), null, null, false, null, null))
        .titles(List.of(LocalizedText.original("zh", title))).abstracts(List.of(LocalizedText.original("zh", text)))
        .claimSets(List.of(new ClaimSet("zh", TextOrigin.ORIGINAL, List.of(new Claim(1, claim, true, List.of(), null, null))))).build();
  }

  private void index(List<PatentDocument> documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0, null));
    }
  }

  @Test
  void areWhatAPlainCountOfTermsSays() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<List<String>> texts = new ArrayList<>();
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<String> parts = List.of(text(random, 1 + random.nextInt(4)), text(random, random.nextInt(20)), text(random, random.nextInt(40)));
      texts.add(parts);
      documents.add(document("CN1180" + (10_000 + i) + "A", parts.get(0), parts.get(1), parts.get(2)));
    }
    index(documents);
    WordVectors vectors = new WordVectors(index);
    String product = text(random, 15) + " absent 齿轮";
    Map<String, Double> asked = plain(List.of(product), texts);
    WordVector sought = vectors.of(product);
    for (int i = 0; i < documents.size(); i++) {
      assertThat(vectors.of(documents.get(i)).getFirst().cosine(sought)).as("seed %d, document %d: %s", seed, i, texts.get(i))
          .isCloseTo(cosine(plain(texts.get(i), texts), asked), within(1e-9));
    }
  }

  @Test
  void takeEachLanguageOfADocumentByItself() throws IOException {
    PatentDocument chinese = document("CN118000001A", "液冷板", "一种液冷板", "一种液冷板");
    PatentDocument both = chinese.toBuilder()
        .titles(List.of(LocalizedText.original("zh", "液冷板"), LocalizedText.original("en", "cold plates"))).build();
    index(List.of(both));
    WordVectors vectors = new WordVectors(index);
    WordVector sought = vectors.of("cold plate");
    assertThat(vectors.of(both)).hasSize(2);
    assertThat(vectors.of(both).stream().mapToDouble(vector -> vector.cosine(sought)).max().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(vectors.of("").cosine(sought)).isZero();
  }

  /// Characters and words with blanks and full stops between.
  private static String text(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      if (random.nextInt(3) == 0) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      } else {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return text.toString();
  }

  /// The terms of a text: words, characters, and two characters that stand side by side.
  private static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    for (String run : text.strip().split(" +")) {
      if (run.matches("[a-z]+")) {
        terms.add(run);
      } else {
        for (int i = 0; i < run.length(); i++) {
          terms.add(run.substring(i, i + 1));
          if (i > 0) {
            terms.add(run.substring(i - 1, i + 1));
          }
        }
      }
    }
    return terms;
  }

  private static Map<String, Double> plain(List<String> parts, List<List<String>> all) {
    Map<String, Integer> counts = new TreeMap<>();
    parts.forEach(part -> terms(part).forEach(term -> counts.merge(term, 1, Integer::sum)));
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach((term, count) -> {
      long most = 0;
      for (int part = 0; part < 3; part++) {
        int at = part;
        most = Math.max(most, all.stream().filter(text -> terms(text.get(at)).contains(term)).count());
      }
      boolean character = term.length() == 1;
      weights.put(term, most == 0 ? 0 : (1 + Math.log(count)) * (character ? 0.5 : 1) * Math.log(1 + (double) all.size() / most));
    });
    return weights;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    Set<String> shared = new HashSet<>(one.keySet());
    shared.retainAll(other.keySet());
    double product = shared.stream().mapToDouble(term -> one.get(term) * other.get(term)).sum();
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : product / lengths;
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
