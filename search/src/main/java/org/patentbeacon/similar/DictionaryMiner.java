package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.query.text.Tokenizer;
import org.patentbeacon.scheme.ClassScheme;

/// Learns a term dictionary from texts and their translations: titles of the same class or patent in both languages.
///
/// Each side is taken as the set of its terms. The likelihoods are those of Model 1 of Brown et al., "The Mathematics of
/// Statistical Machine Translation", Computational Linguistics 19 (1993), one direction each; a pair of terms is an entry
/// when both directions find it likely.
public final class DictionaryMiner {
  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
  private static final int ROUNDS = 8;
  private static final double LEAST = 0.02;
  private static final int MOST_PER_TERM = 12;

  /// Of a longer text the beginning is enough, and beyond so many meetings of terms more texts add little.
  private static final int MOST_TERMS = 150;
  private static final long MOST_MEETINGS = 60_000_000;

  private final List<String> chinese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();
  private final Map<String, Integer> chineseIds = new TreeMap<>();
  private final Map<String, Integer> englishIds = new TreeMap<>();
  private final List<int[]> chineseTexts = new ArrayList<>();
  private final List<int[]> englishTexts = new ArrayList<>();

  private long meetings;

  /// A miner that was not told anything yet.
  public DictionaryMiner() {}

  /// Takes a text and its translation; the shorter both are, the more they say. When it has had enough it takes no more.
  ///
  /// @param inChinese the Chinese text
  /// @param inEnglish the English text
  public void add(String inChinese, String inEnglish) {
    SequencedSet<String> chineseTerms = new LinkedHashSet<>();
    Wording.terms(inChinese).stream().filter(DictionaryMiner::isChinese).forEach(chineseTerms::add);
    SequencedSet<String> englishWords = new LinkedHashSet<>();
    Wording.terms(inEnglish).stream().filter(DictionaryMiner::isWord).map(WordForms::singular).forEach(englishWords::add);
    if (!chineseTerms.isEmpty() && !englishWords.isEmpty() && meetings < MOST_MEETINGS) {
      chineseTexts.add(ids(chineseTerms, chineseIds, chinese));
      englishTexts.add(ids(englishWords, englishIds, english));
      meetings += (long) chineseTexts.getLast().length * englishTexts.getLast().length;
    }
  }

  /// Takes the titles of the classes of a scheme that has them in both languages; what stands in brackets is left out, since
  /// it says where else to look.
  ///
  /// @param scheme the scheme
  public void add(ClassScheme scheme) {
    for (String symbol : scheme.symbols()) {
      ClassTitle title = scheme.title(symbol).orElse(null);
      if (title != null && title.zh() != null && title.en() != null) {
        add(BRACKETS.matcher(title.zh()).replaceAll(""), BRACKETS.matcher(title.en()).replaceAll(""));
      }
    }
  }

  private static boolean isChinese(String term) {
    return Tokenizer.isCjkToken(term.substring(0, Character.charCount(term.codePointAt(0))));
  }

  private static boolean isWord(String term) {
    return term.length() > 1 && term.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
  }

  private static int[] ids(SequencedSet<String> terms, Map<String, Integer> known, List<String> all) {
    return terms.stream().limit(MOST_TERMS).mapToInt(term -> known.computeIfAbsent(term, key -> {
      all.add(key);
      return all.size() - 1;
    })).toArray();
  }

  /// {@return how many pairs of texts it was told}
  public int size() {
    return chineseTexts.size();
  }

  /// {@return what it learnt; the same pairs in the same order give the same}
  public TermDictionary dictionary() {
    TranslationModel toEnglish = TranslationModel.of(chineseTexts, englishTexts, chinese.size(), ROUNDS);
    TranslationModel toChinese = TranslationModel.of(englishTexts, chineseTexts, english.size(), ROUNDS);
    List<TermDictionary.Entry> entries = new ArrayList<>();
    for (int term = 0; term < chinese.size(); term++) {
      int from = term;
      toEnglish.likeliest(term, MOST_PER_TERM).forEach((word, likelihood) -> {
        double back = toChinese.likelihood(word, from);
        if (likelihood * back >= LEAST * LEAST) {
          entries.add(new TermDictionary.Entry(chinese.get(from), english.get(word), likelihood, back));
        }
      });
    }
    return new TermDictionary(entries);
  }
}
