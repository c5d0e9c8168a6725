package org.patentbeacon.warning.likeness;

import java.util.Comparator;
import java.util.stream.Stream;
import org.patentbeacon.table.Wording;

/// How alike a document is to a text.
///
/// @param similarity 0 to 100, with four decimals
/// @param method how that was found
public record Alike(double similarity, Method method) {
  /// Nothing in common.
  public static final Alike NOT = new Alike(0, Method.WORDS);

  private static final double DECIMALS = 10_000;

  /// How texts are compared.
  public enum Method {
    /// By the vectors of a model of meaning.
    MEANING("meaning vectors", "语义向量"),
    /// By their words, the rarer the more.
    WORDS("tf-idf of words", "词语（tf-idf）");

    private final String en;
    private final String zh;

    Method(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    /// {@return what it is called}
    public Wording words() {
      return new Wording(zh, en);
    }
  }

  /// By a cosine.
  static Alike of(double cosine, Method method) {
    return new Alike(Math.round(100 * Math.max(0, cosine) * DECIMALS) / DECIMALS, method);
  }

  /// {@return the nearest of some; nothing in common where there are none}
  ///
  /// @param some how alike several documents are
  public static Alike most(Stream<Alike> some) {
    return some.max(Comparator.comparingDouble(Alike::similarity)).orElse(NOT);
  }

  /// {@return the similarity as alerts show it, a whole number that is never more than it}
  public int shown() {
    return (int) Math.floor(similarity);
  }
}
