package org.patentbeacon.analysis.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.UnitTexts;

/// Terms as people read them. A term is two characters, or a word; where most of its occurrences stand in one longer phrase, that
/// is its name: 光二 reads 发光二极管, and guide reads light guide.
final class TermPhrases {
  /// The part of the occurrences of a term that a phrase must hold.
  private static final double MOST = 0.6;
  /// Characters that say where something is, at the end of a phrase.
  private static final Pattern PLACES = Pattern.compile("[上下中内外处]$");
  private static final int LONGEST = 10;

  private final UnitTexts texts;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> behind = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> before = new HashMap<>();

  private TermPhrases(UnitTexts texts) {
    this.texts = texts;
  }

  static TermPhrases of(UnitTexts texts) {
    TermPhrases phrases = new TermPhrases(texts);
    String[] terms = texts.table().terms().toArray(String[]::new);
    for (int unit = 0; unit < texts.units().count(); unit++) {
      int[] codes = texts.terms(unit);
      for (int at = 0; at < codes.length; at++) {
        phrases.counts.merge(codes[at], 1, Integer::sum);
        if (at > 0 && hangTogether(terms[codes[at - 1]], terms[codes[at]])) {
          phrases.behind.computeIfAbsent(codes[at - 1], _ -> new HashMap<>()).merge(codes[at], 1, Integer::sum);
          phrases.before.computeIfAbsent(codes[at], _ -> new HashMap<>()).merge(codes[at - 1], 1, Integer::sum);
        }
      }
    }
    return phrases;
  }

  /// Pairs that share a character, or two words.
  private static boolean hangTogether(String first, String second) {
    boolean pair = isPair(first);
    return pair == isPair(second) && (pair ? first.charAt(1) == second.charAt(0) : !first.equals(second) && isWord(first) && isWord(second));
  }

  private static boolean isPair(String term) {
    return term.length() == 2 && term.charAt(0) >= 0x2e80;
  }

  private static boolean isWord(String term) {
    return term.codePoints().allMatch(Character::isLetter);
  }

  /// {@return what a term reads}
  ///
  /// @param term its code
  String read(int term) {
    StringBuilder phrase = new StringBuilder(texts.table().terms().get(term));
    double least = MOST * counts.getOrDefault(term, 0);
    boolean pair = isPair(phrase.toString());
    int first = term;
    int last = term;
    for (int length = 1; length < (pair ? LONGEST - 1 : 3); length++) {
      Integer next = most(behind.get(last), least);
      Integer previous = next == null ? most(before.get(first), least) : null;
      if (next != null) {
        last = next;
        phrase.append(pair ? texts.table().terms().get(next).substring(1) : " " + texts.table().terms().get(next));
      } else if (previous != null) {
        first = previous;
        phrase.insert(0, pair ? texts.table().terms().get(previous).substring(0, 1) : texts.table().terms().get(previous) + " ");
      }
    }
    return pair && phrase.length() > 2 ? PLACES.matcher(phrase).replaceAll("") : phrase.toString();
  }

  private static @Nullable Integer most(@Nullable Map<Integer, Integer> beside, double least) {
    return beside == null ? null : beside.entrySet().stream().filter(entry -> entry.getValue() >= least)
        .min(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElse(null);
  }
}
