package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody has found ten patents of a technology and wants the others: ten of those that experts marked as relevant are
/// drawn, all the rest is ranked.
///
/// Every draw is a topic. The seeds stay in the collection, as they would in a user's database, and are taken out of the
/// ranking. Systems see titles, abstracts, classes and cited numbers; marks stay here.
final class Landscaping {
  private static final int DRAWS = 40;
  private static final int SEEDS = 10;
  private static final long SEED = 2026;
  private static final List<String> COLUMNS = List.of("publication_number", "title_text", "abstract_text", "cpc_code",
      "ipc_code", "refs", "valid");
  /// An item of a list as Python prints it.
  private static final Pattern ITEM = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private Landscaping() {}

  static QualityTask of(Path file) throws IOException {
    List<QualityDocument> documents = new ArrayList<>();
    List<QualityDocument> relevant = new ArrayList<>();
    for (List<String> row : CsvRows.of(file, COLUMNS)) {
      QualityDocument document = document(row);
      documents.add(document);
      switch (row.get(6)) {
        case "True" -> relevant.add(document);
        case "False" -> {}
        default -> throw new IOException(file.getFileName() + ", " + row.getFirst() + ": expected True or False as valid, found '"
            + row.get(6) + "'");
      }
    }
    String name = file.getFileName().toString().replace(".csv", "");
    String about = String.format(Locale.ROOT, "landscaping, %s: %d seeds to the other %d relevant of %d, %d draws with seed %d; "
        + "R@100 is at most %.3f", name, SEEDS, relevant.size() - SEEDS, documents.size() - SEEDS, DRAWS, SEED,
        Math.min(1, 100.0 / (relevant.size() - SEEDS)));
    return new QualityTask("landscaping-" + name.replace('_', '-'), about, documents,
        List.of(new QualityTask.Fold(List.of(), draws(relevant))), documents.size() - SEEDS);
  }

  private static QualityDocument document(List<String> row) {
    LinkedHashSet<String> classes = new LinkedHashSet<>(items(row.get(3)));
    classes.addAll(items(row.get(4)));
    return new QualityDocument(row.getFirst(), Map.of("en", new QualityText(row.get(1), row.get(2))), List.copyOf(classes),
        items(row.get(5)));
  }

  static List<String> items(String list) {
    return ITEM.matcher(list).results().map(Landscaping::item).toList();
  }

  private static String item(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static List<Topic> draws(List<QualityDocument> relevant) {
    Random random = new Random(SEED);
    List<Topic> topics = new ArrayList<>();
    for (int draw = 1; draw <= DRAWS; draw++) {
      List<QualityDocument> shuffled = new ArrayList<>(relevant);
      Collections.shuffle(shuffled, random);
      List<QualityDocument> seeds = shuffled.subList(0, SEEDS);
      Set<String> known = new TreeSet<>();
      seeds.forEach(seed -> known.add(seed.id()));
      List<String> others = shuffled.subList(SEEDS, shuffled.size()).stream().map(QualityDocument::id).toList();
      topics.add(new Topic(String.format(Locale.ROOT, "draw-%02d", draw), new QualityQuery.Seeds(seeds),
          Judgements.relevant(others), known));
    }
    return topics;
  }
}
