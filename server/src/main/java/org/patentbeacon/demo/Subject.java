package org.patentbeacon.demo;

import java.util.SplittableRandom;

/// What an invention is about: a thing, a means, an effect, and the figures that make its claims its own.
///
/// @param thing the thing
/// @param means by what
/// @param second a second means
/// @param effect to what effect
/// @param size a length in millimetres
/// @param count a number of parts
/// @param power a power in watts
record Subject(Vocabulary.Word thing, Vocabulary.Word means, Vocabulary.Word second, Vocabulary.Word effect, int size,
    int count, int power) {

  private static final Vocabulary.Word LIQUID_COOLING = new Vocabulary.Word("液冷板", "liquid cooling plate", "F21V29/56");

  static Subject of(SplittableRandom random) {
    Vocabulary words = Vocabulary.standard();
    boolean liquid = random.nextInt(400) == 0;
    return new Subject(words.any("component", random),
        liquid ? LIQUID_COOLING : words.any("means", random), words.any("means", random), words.any("effect", random),
        2 + random.nextInt(600), 2 + random.nextInt(24), 3 + random.nextInt(400));
  }

  /// A lamp with a liquid cooling plate.
  static Subject liquidCooled(SplittableRandom random) {
    Vocabulary words = Vocabulary.standard();
    return new Subject(words.any("component", random), LIQUID_COOLING, words.any("means", random),
        words.all("effect").getFirst(), 2 + random.nextInt(600), 2 + random.nextInt(24), 100 + random.nextInt(400));
  }
}
