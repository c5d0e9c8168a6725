package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.TextMatcher;

/// The index must answer every query exactly as the texts themselves do.
class EngineAgreesTest {
  private static final String[] WORDS = {"灯", "体", "散热", "液冷", "板", "LED", "led灯", "0.5mm", "5mm", "heat", "sink",
      "heats", "。", ".", "; ", "，", " ", "\n", "H₂O", "燈", "Fig. 3", "a", "A. "};
  private static final int DOCUMENTS = 300;
  private static final int QUERIES = 500;

  @TempDir
  Path folder;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(14); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append("灯").toString();
  }

  private String leaf() {
    return switch (random.nextInt(8)) {
      case 0 -> "\"" + clean() + "\"";
      case 1 -> "hea*";
      case 2 -> "灯?体";
      case 3 -> "散*板";
      case 4 -> "LE?";
      default -> clean();
    };
  }

  private String clean() {
    return List.of("灯", "散热", "散", "热", "LED", "灯体", "heat", "sink", "5mm", "0.5mm", "板", "体灯", "H2O", "液冷板", "a")
        .get(random.nextInt(15));
  }

  private String near() {
    String operator = List.of("(w)", "(0w)", "(2w)", "(1-3w)", "(n)", "(0n)", "(4n)", "(s)", "(p)").get(random.nextInt(9));
    String left = random.nextInt(3) == 0 ? "(" + clean() + " or " + clean() + ")" : clean();
    return "(" + left + " " + operator + " " + clean() + ")";
  }

  private String query(int depth) {
    return switch (depth == 0 ? random.nextInt(4) : 4 + random.nextInt(4)) {
      case 0, 1 -> "TI=" + leaf();
      case 2 -> "TI=" + near();
      case 3 -> "TI=(" + clean() + " (" + (1 + random.nextInt(3)) + "f))";
      case 4 -> "(" + query(depth - 1) + " and " + query(depth - 1) + ")";
      case 5 -> "(" + query(depth - 1) + " or " + query(depth - 1) + ")";
      case 6 -> "(" + query(depth - 1) + " not " + query(depth - 1) + ")";
      default -> "(* not " + query(depth - 1) + ")";
    };
  }

  @Test
  void everyDocumentAndQuery() throws IOException {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      List<LocalizedText> texts = new ArrayList<>();
      for (int t = 1 + random.nextInt(3); t > 0; t--) {
        texts.add(LocalizedText.original("l" + t, text()));
      }
      String number = String.valueOf(110_000_000 + i);
      PatentDocument document = PatentDocument.builder("CN" + number + "A")
          .publication(new Publication("CN", number, "A", null, null, false, null, null)).titles(texts).build();
      titles.put(document.id(), texts.stream().map(LocalizedText::text).toList());
      lines.append(DocumentJson.write(document)).append('\n');
    }
    Files.writeString(folder.resolve("titles.jsonl"), lines);
    List<String> misses = new ArrayList<>();
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("db"))) {
      database.importFrom(folder.resolve("titles.jsonl"));
      for (int i = 0; i < QUERIES; i++) {
        ParsedQuery query = database.parse(query(random.nextInt(4)));
        Set<String> found = new TreeSet<>();
        database.documents(SearchRequest.of(query.tree()).limit(DOCUMENTS)).hits()
            .forEach(hit -> found.add(hit.document().id()));
        Set<String> expected = new TreeSet<>();
        titles.forEach((id, texts) -> {
          if (new TextMatcher(texts).matches(query.tree())) {
            expected.add(id);
          }
        });
        if (!found.equals(expected)) {
          misses.add(query.text() + ": expected " + expected + ", found " + found);
        }
      }
    }
    assertThat(misses).as("seed %d, %d pairs", seed, DOCUMENTS * QUERIES).isEmpty();
  }
}
