package org.patentbeacon.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// The words of the fictional sector, by sort.
final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary();

  private final Map<String, List<Word>> words = new LinkedHashMap<>();

  /// A word in both languages, with the class it belongs to.
  record Word(String zh, String en, String ipc) {}

  private Vocabulary() {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        Vocabulary.class.getResourceAsStream("vocabulary.tsv")), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).forEach(row ->
          words.computeIfAbsent(row[0], sort -> new ArrayList<>()).add(new Word(row[1], row[2], row[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Vocabulary standard() {
    return STANDARD;
  }

  Word any(String sort, SplittableRandom random) {
    List<Word> all = all(sort);
    return all.get(random.nextInt(all.size()));
  }

  List<Word> all(String sort) {
    return Objects.requireNonNull(words.get(sort));
  }
}
