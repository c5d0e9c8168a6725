package org.patentbeacon.index.lucene.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.index.term.TermTables;
import org.patentbeacon.oracle.RandomDocuments;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.query.text.Tokenizer;

/// The terms of texts, against the texts themselves.
class TextsTest {
  private static final long SEED = 20261128;

  @TempDir
  Path folder;

  private static void write(LuceneIndex index, List<PatentDocument> documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0));
    }
  }

  private static List<String> row(TextTable table, int row) {
    return IntStream.range(table.offsets()[row], table.offsets()[row + 1]).mapToObj(at -> table.terms().get(table.codes()[at])).toList();
  }

  private static PatentDocument document(String id, String lang, String title, String summary, String claim) {
    return PatentDocument.builder(id).titles(List.of(LocalizedText.original(lang, title)))
        .abstracts(List.of(LocalizedText.original(lang, summary)))
        .claimSets(List.of(new ClaimSet(lang, TextOrigin.ORIGINAL, List.of(new Claim(1, claim, true, List.of(), null, null),
            new Claim(2, "热管 heat pipe", false, List.of(1), null, null))))).build();
  }

  @Test
  void termsAreNeighbouringCharactersAndSingularWordsWithoutPhrasesThatTellNothing() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      write(index, List.of(
          document("CN1A", "zh", "一种LED灯具", "本发明公开了散热鳍片。鳍片与基板", "其特征在于，包括所述散热鳍片"),
          document("US2A1", "en", "Cooling fins", "The present invention relates to fins of lamps.", "A lamp comprising 12 fins")));
      TextTable table = index.texts(List.of("US2A1", "XX9A", "CN1A"));
      assertThat(table.size()).isEqualTo(3);
      assertThat(row(table, 0)).containsExactly("cooling", "fin", "fin", "lamp", "lamp", "12", "fin");
      assertThat(row(table, 1)).isEmpty();
      assertThat(row(table, 2)).containsExactly("led", "灯具", "散热", "热鳍", "鳍片", "鳍片", "基板", "散热", "热鳍", "鳍片");
      assertThat(table.terms()).isSortedAccordingTo(CodePointOrder.INSTANCE).doesNotHaveDuplicates().doesNotContain("热管", "pipe");
    }
  }

  @Test
  void everyRowSaysWhatItsDocumentSaysInAnyNumberOfSegments() throws IOException {
    RandomDocuments random = new RandomDocuments(new Random(SEED));
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      List<String> ids = new ArrayList<>();
      for (int batch = 0; batch < 5; batch++) {
        int first = batch * 50;
        List<PatentDocument> documents = IntStream.range(0, 60).mapToObj(i -> random.document(first + i)).toList(); // some again
        write(index, documents);
        ids.addAll(documents.stream().map(PatentDocument::id).filter(id -> !ids.contains(id)).toList());
      }
      Collections.shuffle(ids, new Random(SEED));
      TextTable table = index.texts(ids);
      int terms = 0;
      List<String> misses = new ArrayList<>();
      for (int row = 0; row < ids.size(); row++) {
        List<String> expected = Plain.terms(index.get(ids.get(row)).orElseThrow());
        terms += expected.size();
        if (!row(table, row).equals(expected)) {
          misses.add(ids.get(row) + ": expected " + expected + ", found " + row(table, row));
        }
      }
      assertThat(misses).as("seed " + SEED).isEmpty();
      assertThat(terms).isGreaterThan(1_000);
    }
  }

  /// The same, the slow way: phrases are cut out of the tokens as out of a sentence.
  private static final class Plain {
    private static final Pattern STOPS = stops();

    private static Pattern stops() {
      try (InputStream in = Objects.requireNonNull(TermTables.class.getResourceAsStream("stop-phrases.tsv"))) {
        return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
            .filter(line -> line.matches("(zh|en|de|fr)\\t.*"))
            .map(line -> TokenizedText.of(line.substring(3)).terms()).sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
            .map(phrase -> Pattern.quote(" " + String.join("  ", phrase) + " ")).collect(Collectors.joining("|")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static List<String> terms(PatentDocument document) {
      Stream<String> texts = Stream.of(document.titles().stream().map(LocalizedText::text), document.abstracts().stream().map(LocalizedText::text),
          document.claimSets().stream().flatMap(set -> set.claims().stream()).filter(claim -> claim.number() == 1).map(Claim::text))
          .flatMap(all -> all);
      return texts.flatMap(text -> terms(TokenizedText.of(text)).stream()).toList();
    }

    private static List<String> terms(TokenizedText text) {
      StringBuilder line = new StringBuilder();
      int position = 0;
      for (var token : text.tokens()) {
        line.append(token.position() == position ? "" : " | ").append(" ").append(token.term()).append(" ");
        position = token.position() + 1;
      }
      List<String> terms = new ArrayList<>();
      String last = "|";
      for (String token : STOPS.matcher(line.toString().replaceAll(" +", "  ")).replaceAll(" | ").strip().split(" +")) {
        boolean cjk = !token.isEmpty() && Tokenizer.isCjkToken(token);
        if (cjk && Tokenizer.isCjkToken(last)) {
          terms.add(last + token);
        } else if (!cjk && token.length() > 1) {
          terms.add(WordForms.singular(token));
        }
        last = token.isEmpty() ? "|" : token;
      }
      return terms;
    }
  }
}
