package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;

/// What others are to be like: a document, or a text.
public final class Seed {
  private static final double TITLE = 2;
  private static final double ABSTRACT = 1;
  /// How much of a text is its name, in code points.
  private static final int NAME = 60;

  private final @Nullable PatentDocument document;
  private final List<Passage> passages;

  private Seed(@Nullable PatentDocument document, List<Passage> passages) {
    this.document = document;
    this.passages = List.copyOf(passages);
  }

  /// {@return a document as a seed, by its titles and abstracts, its classes and citations; by its independent claims where
  /// it has no abstract}
  ///
  /// @param document the document
  public static Seed of(PatentDocument document) {
    List<Passage> passages = new ArrayList<>();
    document.titles().forEach(title -> passages.add(passage(title, TITLE)));
    document.abstracts().forEach(text -> passages.add(passage(text, ABSTRACT)));
    if (document.abstracts().isEmpty()) {
      for (ClaimSet set : document.claimSets()) {
        set.claims().stream().filter(Claim::independent)
            .forEach(claim -> passages.add(new Passage(language(set.lang()), claim.text(), ABSTRACT)));
      }
    }
    return new Seed(document, passages);
  }

  /// {@return a text as a seed: a description of a product, a claim, an idea}
  ///
  /// @param text the text, in Chinese or English
  /// @throws IllegalArgumentException when it has no letter or digit
  public static Seed of(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("expected a text to compare with, found '" + text.strip() + "'");
    }
    return new Seed(null, List.of(Passage.of(text, ABSTRACT)));
  }

  static Passage passage(LocalizedText text, double weight) {
    return text.lang().equals("und") ? Passage.of(text.text(), weight)
        : new Passage(language(text.lang()), text.text(), weight);
  }

  private static String language(String code) {
    return code.startsWith("zh") ? "zh" : code;
  }

  /// The document; `null` for a text.
  @Nullable PatentDocument document() {
    return document;
  }

  /// {@return what to call it: the id of the document, or the beginning of the text}
  public String name() {
    if (document != null) {
      return document.id();
    }
    String text = passages.getFirst().text().strip();
    return text.codePointCount(0, text.length()) <= NAME ? text : text.substring(0, text.offsetByCodePoints(0, NAME)) + "…";
  }

  List<Passage> passages() {
    return passages;
  }
}
