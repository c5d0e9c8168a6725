package org.patentbeacon.analysis.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.index.CodePointOrder;

/// X4 文本新颖性(本库首次出现): which units used a word, two neighbouring words or a pair of words first in this database, and
/// how many followed. All units of the first day are first.
///
/// @param units the units, in the order given
public record Novelty(List<Unit> units) {

  /// Copies the units.
  public Novelty {
    units = List.copyOf(units);
  }

  /// One unit.
  ///
  /// @param unit which unit
  /// @param burnIn whether it is so early that being first says nothing
  /// @param words the words it used first, in the order of its text
  /// @param bigrams the neighbouring words it used first, in the order of its text
  /// @param newPairs how many pairs of distinct words, in whatever order, met first in it
  /// @param pairReuse how often later units used one of these pairs
  public record Unit(String unit, boolean burnIn, List<FirstUse> words, List<FirstUse> bigrams, int newPairs, long pairReuse) {

    /// Copies the lists.
    public Unit {
      words = List.copyOf(words);
      bigrams = List.copyOf(bigrams);
    }
  }

  /// A term new in this database.
  ///
  /// @param words the word, or both
  /// @param reuse units of later days that use it
  public record FirstUse(List<String> words, int reuse) {

    /// Copies the words.
    public FirstUse {
      words = List.copyOf(words);
    }
  }

  /// {@return what is new in this database}
  ///
  /// @param texts the units, in any order
  /// @param burnInBefore units before this day are too early to be called first
  public static Novelty of(List<DatedText> texts, LocalDate burnInBefore) {
    Tokens tokens = Tokens.of(texts);
    FirstDays words = FirstDays.of(tokens, 1);
    FirstDays bigrams = FirstDays.of(tokens, 2);
    FirstPairs pairs = FirstPairs.of(tokens);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      DatedText text = texts.get(i);
      units.add(new Unit(text.unit(), text.date().isBefore(burnInBefore), words.firstUses(i), bigrams.firstUses(i),
          pairs.fresh(i), pairs.reuse(i)));
    }
    return new Novelty(units);
  }

  /// {@return the new words by reuse; those of the burn-in, never used again, or of digits only are left out}
  public Ranks ranking() {
    Map<String, Integer> reuse = new TreeMap<>(CodePointOrder.INSTANCE);
    units.stream().filter(unit -> !unit.burnIn()).flatMap(unit -> unit.words().stream())
        .filter(use -> use.reuse() > 0 && !use.words().getFirst().chars().allMatch(Character::isDigit))
        .forEach(use -> reuse.put(use.words().getFirst(), use.reuse()));
    return Ranks.of(reuse);
  }
}
