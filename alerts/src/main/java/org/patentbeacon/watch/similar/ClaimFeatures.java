package org.patentbeacon.watch.similar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits an independent claim into its features: what it is, and each thing that the text goes on to demand.
///
/// A rule of thumb for a first table that a person may correct. Chinese claims part at `；` and `，` and at 其特征在于, English
/// ones at semicolons, at `comprising` and `characterized in that`, and at a comma before a new element. Nothing is lost: every
/// word of the claim but those that part stands in one feature. What is in brackets is never split.
public final class ClaimFeatures {
  private static final Pattern CJK = Pattern.compile("\\p{IsHan}");
  private static final Pattern CHINESE = Pattern.compile(
      "[，,；;]?\\s*其(?:改进)?特征(?:在于|是|为)\\s*[，,：:]?|[；;。\\n]|(?<!\\d)[，,]|[，,](?!\\d)"
          + "|(?:(?<=包括)|(?<=包含)|(?<=步骤)|(?<=如下)|(?<=组成))\\s*[：:]");
  private static final Pattern ENGLISH = Pattern.compile(
      ",?\\s*\\b(?:characteri[sz]ed (?:in that|by)|(?:which |that )?(?:compris(?:ing|es)|consist(?:ing|s)(?: essentially)? of))\\b\\s*:?"
          + "|;\\s*(?:(?:and|or)\\b)?|\\n|,\\s+(?=(?:and\\s+)?(?:wherein|whereby|where|said|the|an?|at least|one or more)\\b)"
          + "|\\.\\s*$", Pattern.CASE_INSENSITIVE);
  private static final int LEAST_LETTERS = 2;

  private ClaimFeatures() {}

  /// A feature of a claim.
  ///
  /// @param text its words as they stand in the claim
  /// @param start where it starts in the claim, in UTF-16 units
  public record Feature(String text, int start) {}

  /// {@return the features of a claim in their order; the first says what is claimed}
  ///
  /// @param claim the claim's text without its number
  public static List<Feature> of(String claim) {
    Matcher cut = (CJK.matcher(claim).find() ? CHINESE : ENGLISH).matcher(claim);
    BitSet inside = brackets(claim);
    List<Feature> features = new ArrayList<>();
    int start = 0;
    while (cut.find()) {
      String before = claim.substring(start, cut.start());
      if (!inside.get(cut.start()) && (before.isBlank() || isFeature(before))) {
        add(features, claim, start, cut.start());
        start = cut.end();
      }
    }
    add(features, claim, start, claim.length());
    return List.copyOf(features);
  }

  private static boolean isFeature(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST_LETTERS;
  }

  private static void add(List<Feature> features, String claim, int from, int to) {
    String text = claim.substring(from, to);
    if (!text.isBlank()) {
      int leading = text.length() - text.stripLeading().length();
      features.add(new Feature(text.strip(), from + leading));
    }
  }

  /// Per position whether it is inside brackets.
  private static BitSet brackets(String claim) {
    BitSet inside = new BitSet(claim.length());
    int depth = 0;
    for (int i = 0; i < claim.length(); i++) {
      char c = claim.charAt(i);
      depth += "(（[【".indexOf(c) >= 0 ? 1 : ")）]】".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
      inside.set(i, depth > 0);
    }
    // A bracket that is never closed holds nothing together.
    return depth == 0 ? inside : new BitSet();
  }
}
