package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The first day of each run of one or two words, and how many units used it after that day.
final class FirstDays {
  private final Tokens tokens;
  private final int length;
  private final Map<Long, Term> terms = new HashMap<>();

  private FirstDays(Tokens tokens, int length) {
    this.tokens = tokens;
    this.length = length;
  }

  private static final class Term {
    private final long day;
    private int reuse;

    Term(long day) {
      this.day = day;
    }
  }

  /// {@return the first days of runs}
  ///
  /// @param length of one word, or of two
  static FirstDays of(Tokens tokens, int length) {
    FirstDays days = new FirstDays(tokens, length);
    for (int unit : tokens.byDay()) {
      long day = tokens.days()[unit];
      for (long run : days.runs(unit)) {
        Term known = days.terms.putIfAbsent(run, new Term(day));
        if (known != null && known.day < day) {
          known.reuse++;
        }
      }
    }
    return days;
  }

  /// The distinct runs of a unit, in the order of its text.
  private long[] runs(int unit) {
    int[] words = tokens.units()[unit];
    return IntStream.rangeClosed(0, words.length - length)
        .mapToLong(at -> length == 1 ? words[at] : (long) words[at] << Integer.SIZE | words[at + 1]).distinct().toArray();
  }

  /// {@return the runs that a unit used first}
  List<Novelty.FirstUse> firstUses(int unit) {
    List<Novelty.FirstUse> uses = new ArrayList<>();
    for (long run : runs(unit)) {
      @Nullable Term term = terms.get(run);
      if (term != null && term.day == tokens.days()[unit]) {
        uses.add(new Novelty.FirstUse(words(run), term.reuse));
      }
    }
    return uses;
  }

  private List<String> words(long run) {
    String last = tokens.words().get((int) run);
    return length == 1 ? List.of(last) : List.of(tokens.words().get((int) (run >>> Integer.SIZE)), last);
  }
}
