package org.patentbeacon.index;

import java.util.List;
import java.util.stream.Stream;

/// English words without their plural ending, and with it. Ranking takes the forms of a word for one word; exact search
/// never does.
///
/// Source: Harman, "How effective is suffixing?", Journal of the American Society for Information Science 42 (1991), the
/// S stemmer.
public final class WordForms {
  private WordForms() {}

  /// {@return the word without its plural ending; another word as it is}
  ///
  /// @param word a word in lower case
  public static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean kept = word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes");
    boolean hissing = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
    return kept ? word : word.substring(0, word.length() - (hissing ? 2 : 1));
  }

  /// {@return the forms that are taken for one word: those of which the singular is the same}
  ///
  /// @param word a word in lower case
  public static List<String> of(String word) {
    if (word.length() < 3 || !word.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')) {
      return List.of(word);
    }
    String singular = singular(word);
    String stem = singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "es";
    return Stream.of(word, singular, singular + "s", stem).distinct()
        .filter(form -> form.equals(word) || singular(form).equals(singular)).toList();
  }
}
