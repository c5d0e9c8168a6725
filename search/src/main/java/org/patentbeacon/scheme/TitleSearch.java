package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.query.text.Tokenizer;

/// Titles of one language in the form in which texts are compared, one after the other.
///
/// @param text the titles, each behind a line feed
/// @param starts where each begins
record TitleSearch(String text, int[] starts) {

  static TitleSearch of(Texts titles) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[titles.size()];
    for (int i = 0; i < starts.length; i++) {
      text.append('\n');
      starts[i] = text.length();
      text.append(Tokenizer.normalise(titles.get(i)));
    }
    return new TitleSearch(text.append('\n').toString(), starts);
  }

  /// The classes whose titles contain every word.
  List<Integer> find(String words, SchemeTables tables, int most) {
    List<String> wanted = Arrays.stream(Tokenizer.normalise(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    Comparator<Integer> best = Comparator.<Integer, SchemeLevel>comparing(at -> SchemeLevel.of(tables.symbols().get(at)))
        .thenComparingInt(at -> tables.dots()[at] == ClassEntry.UNKNOWN ? 1 : tables.dots()[at])
        .thenComparingInt(at -> end(at) - starts[at]).thenComparingInt(at -> at);
    return holding(wanted.getFirst()).filter(at -> wanted.stream().skip(1).allMatch(word -> holds(at, word)))
        .boxed().sorted(best).limit(most).toList();
  }

  /// The titles that contain a word, ascending.
  private IntStream holding(String word) {
    List<Integer> found = new ArrayList<>();
    int from = next(word, 0);
    while (from >= 0) {
      int title = title(from);
      found.add(title);
      from = next(word, end(title));
    }
    return found.stream().mapToInt(Integer::intValue);
  }

  private boolean holds(int title, String word) {
    int at = next(word, starts[title]);
    return at >= 0 && at < end(title);
  }

  /// Where a word stands next; a word that begins with a letter stands where no letter precedes it.
  private int next(String word, int from) {
    int at = text.indexOf(word, from);
    while (at > 0 && insideWord(at)) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private boolean insideWord(int at) {
    int first = text.codePointAt(at);
    return Character.isLetterOrDigit(first) && !Character.isIdeographic(first)
        && Character.isLetterOrDigit(text.codePointBefore(at)) && !Character.isIdeographic(text.codePointBefore(at));
  }

  private int title(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  private int end(int title) {
    return title + 1 < starts.length ? starts[title + 1] - 1 : text.length() - 1;
  }
}
