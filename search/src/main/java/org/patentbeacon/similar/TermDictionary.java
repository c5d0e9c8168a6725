package org.patentbeacon.similar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.query.text.Tokenizer;

/// Which Chinese terms say what which English words say, with how likely.
///
/// A Chinese term is a character or a pair of neighbouring ones, an English one a word without its plural ending. Entries
/// are mined from texts and their translations ([DictionaryMiner]), or written by people.
public final class TermDictionary {
  /// A dictionary without entries.
  public static final TermDictionary EMPTY = new TermDictionary(List.of());

  /// An entry.
  ///
  /// @param chinese the Chinese term
  /// @param english the English word
  /// @param toEnglish how likely the Chinese term is said by the English word, over 0 to 1
  /// @param toChinese how likely the English word is said by the Chinese term, over 0 to 1
  public record Entry(String chinese, String english, double toEnglish, double toChinese) {}

  private final List<Entry> entries;
  private final Map<String, List<Entry>> byChinese = new TreeMap<>();
  private final Map<String, List<Entry>> byEnglish = new TreeMap<>();

  /// A dictionary of entries.
  ///
  /// @param entries the entries
  public TermDictionary(List<Entry> entries) {
    this.entries = entries.stream()
        .sorted(Comparator.comparing(Entry::chinese).thenComparing(Entry::english)).toList();
    for (Entry entry : this.entries) {
      byChinese.computeIfAbsent(entry.chinese(), key -> new ArrayList<>()).add(entry);
      byEnglish.computeIfAbsent(entry.english(), key -> new ArrayList<>()).add(entry);
    }
  }

  /// {@return the entries, by Chinese term and English word}
  public List<Entry> entries() {
    return entries;
  }

  /// {@return the entries of a term, from either language: of each word, of each pair of CJK characters, or of
  /// the one that it is}
  ///
  /// @param text the term, such as `散热` or `heat pipes`
  public List<Entry> of(String text) {
    List<String> terms = Wording.terms(text);
    boolean pairs = terms.stream().anyMatch(TermDictionary::isPair);
    List<Entry> found = new ArrayList<>();
    terms.stream().distinct().filter(term -> !pairs || !Tokenizer.isCjkToken(term)).forEach(term -> {
      found.addAll(byChinese.getOrDefault(term, List.of()));
      found.addAll(byEnglish.getOrDefault(WordForms.singular(term), List.of()));
    });
    return found;
  }

  private static boolean isPair(String term) {
    int second = term.offsetByCodePoints(0, 1);
    return second < term.length() && Tokenizer.isCjkToken(term.substring(0, second));
  }

  /// The weights of the terms in the other language.
  ///
  /// @param language the language of the terms, `zh` or `en`
  Map<String, Double> translated(Map<String, Double> weights, String language) {
    boolean chinese = language.equals("zh");
    Map<String, Double> translated = new TreeMap<>();
    weights.forEach((term, weight) -> {
      for (Entry entry : chinese ? byChinese.getOrDefault(term, List.of())
          : byEnglish.getOrDefault(WordForms.singular(term), List.of())) {
        translated.merge(chinese ? entry.english() : entry.chinese(),
            weight * (chinese ? entry.toEnglish() : entry.toChinese()), Double::sum);
      }
    });
    return Collections.unmodifiableMap(translated);
  }

  /// {@return the dictionary in a file of tab-separated lines: Chinese term, English word, both likelihoods; a line that
  /// starts with `#` is a remark}
  ///
  /// @param file the file
  /// @throws IOException when it cannot be read, or a line is none; the message says which
  public static TermDictionary read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(line, file, number));
        }
      }
    }
    return new TermDictionary(entries);
  }

  private static Entry entry(String line, Path file, int number) throws IOException {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length == 4) {
        return new Entry(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IOException(file.getFileName() + ", line " + number
        + ": expected a Chinese term, an English word and two numbers with tabs between, found '" + line + "'");
  }

  /// Writes the dictionary as [#read(Path)] reads it.
  ///
  /// @param out takes the lines
  /// @throws IOException when it cannot
  public void write(Writer out) throws IOException {
    for (Entry entry : entries) {
      out.write(entry.chinese() + "\t" + entry.english() + "\t" + rounded(entry.toEnglish()) + "\t"
          + rounded(entry.toChinese()) + "\n");
    }
  }

  private static double rounded(double likelihood) {
    return Math.round(likelihood * 10_000) / 10_000.0;
  }
}
