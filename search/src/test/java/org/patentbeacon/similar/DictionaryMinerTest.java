package org.patentbeacon.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryMinerTest {
  private static final Map<String, String> WORDS = Map.of("阀门", "valve", "散热", "cooling", "灯具", "lamp", "电机", "motor",
      "轴承", "bearing", "螺钉", "screw");

  @TempDir
  Path folder;

  private static String likeliest(TermDictionary dictionary, String chinese) {
    return dictionary.entries().stream().filter(entry -> entry.chinese().equals(chinese))
        .max(Comparator.comparingDouble(TermDictionary.Entry::toEnglish)).orElseThrow().english();
  }

  @Test
  void learnsWhichWordSaysWhichFromTitlesThatMixThem() {
    long seed = Long.getLong("beacon.seed", System.nanoTime());
    Random random = new Random(seed);
    DictionaryMiner miner = new DictionaryMiner();
    List<String> words = WORDS.keySet().stream().sorted().toList();
    for (int title = 0; title < 60; title++) {
      List<String> chosen = random.ints(0, words.size()).distinct().limit(3).mapToObj(words::get).toList();
      miner.add("一种" + String.join("与", chosen),
          "A " + chosen.stream().map(WORDS::get).map(word -> word + "s").collect(Collectors.joining(" and ")));
    }
    TermDictionary dictionary = miner.dictionary();
    WORDS.forEach((chinese, english) ->
        assertThat(likeliest(dictionary, chinese)).as("seed %s, %s", seed, chinese).isEqualTo(english));
  }

  @Test
  void theLikelihoodsOfATermAddUpToOneAtMost() {
    Random random = new Random(7);
    DictionaryMiner miner = new DictionaryMiner();
    for (int title = 0; title < 200; title++) {
      miner.add(IntStream.range(0, 6).mapToObj(i -> Character.toString(0x4e00 + random.nextInt(40))).collect(Collectors.joining()),
          IntStream.range(0, 5).mapToObj(i -> "word" + (char) ('a' + random.nextInt(20))).collect(Collectors.joining(" ")));
    }
    assertThat(miner.dictionary().entries().stream()
        .collect(Collectors.groupingBy(TermDictionary.Entry::chinese, Collectors.summingDouble(TermDictionary.Entry::toEnglish)))
        .values()).isNotEmpty().allMatch(sum -> sum <= 1 + 1e-9);
  }

  @Test
  void readsWhatItWroteAndSaysWhichLineIsNone() throws IOException {
    TermDictionary dictionary = new TermDictionary(List.of(new TermDictionary.Entry("阀门", "valve", 0.75, 0.5)));
    StringWriter written = new StringWriter();
    dictionary.write(written);
    Path file = Files.writeString(folder.resolve("dictionary.tsv"), "# by hand\n" + written + "\n");
    assertThat(TermDictionary.read(file).entries()).isEqualTo(dictionary.entries());

    Path broken = Files.writeString(folder.resolve("broken.tsv"), "阀门\tvalve\t0.75\thalf\n");
    assertThatIOException().isThrownBy(() -> TermDictionary.read(broken)).withMessage("broken.tsv, line 1: expected a "
        + "Chinese term, an English word and two numbers with tabs between, found '阀门\tvalve\t0.75\thalf'");
  }

  @Test
  void translatesWeightsByLikelihood() {
    List<TermDictionary.Entry> entries = new ArrayList<>();
    entries.add(new TermDictionary.Entry("阀门", "valve", 0.75, 0.5));
    entries.add(new TermDictionary.Entry("阀门", "gate", 0.25, 0.1));
    TermDictionary dictionary = new TermDictionary(entries);
    assertThat(dictionary.translated(Map.of("阀门", 2.0), "zh")).isEqualTo(Map.of("valve", 1.5, "gate", 0.5));
    assertThat(dictionary.translated(Map.of("valves", 2.0, "unknown", 1.0), "en")).isEqualTo(Map.of("阀门", 1.0));
  }
}
