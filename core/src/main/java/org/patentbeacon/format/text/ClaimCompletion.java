package org.patentbeacon.format.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimCategory;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.TextOrigin;

/// Completes the claims of one language: number, text without it, references, category, and whether a claim stands
/// alone in law.
///
/// A claim that names no other stands alone; so does one that names a claim of another sort (a use or a method that
/// refers to a thing). Things of every category are one sort here, since preambles call the same thing now apparatus,
/// now system.
public final class ClaimCompletion {
  private final String lang;
  private final Consumer<Note> notes;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Integer, ClaimCategory> categories = new LinkedHashMap<>();

  /// Starts an empty set.
  ///
  /// @param lang the language of the claims, ISO 639-1
  /// @param notes takes what is odd about them
  public ClaimCompletion(String lang, Consumer<Note> notes) {
    this.lang = lang;
    this.notes = notes;
  }

  /// Completes the next claim, in print order. A claim without text is left out with a note.
  ///
  /// @param printed the claim as the file has it
  public void add(ClaimText printed) {
    int number = ClaimNumber.of(printed.number(), claims.size() + 1);
    String text = ClaimNumber.strip(DisplayForm.of(printed.text()), number);
    if (text.isEmpty()) {
      notes.accept(new Note("claim-text", "claim " + number + " has no text"));
      return;
    }
    List<Integer> references = references(printed, text, number);
    ClaimCategory category = category(text, references);
    boolean independent = references.isEmpty() || standsAlone(category, references);
    categories.put(number, category);
    claims.add(new Claim(number, text, independent, references, printed.referenceText(), category));
  }

  /// {@return the completed claims; empty when none had text}
  ///
  /// @param origin who wrote them
  public ClaimSet set(TextOrigin origin) {
    return new ClaimSet(lang, origin, claims);
  }

  private List<Integer> references(ClaimText printed, String text, int number) {
    SortedSet<Integer> named = new TreeSet<>(printed.marked());
    named.addAll(ClaimReferences.in(text, lang, number));
    List<Integer> kept = new ArrayList<>();
    for (int other : named) {
      if (other > 0 && other < number) {
        kept.add(other);
      } else {
        notes.accept(new Note("claim-reference",
            "claim " + number + " refers to claim " + other + ", which does not stand before it"));
      }
    }
    return kept;
  }

  private ClaimCategory category(String text, List<Integer> references) {
    ClaimCategory own = ClaimCategories.of(text, lang);
    return own == ClaimCategory.UNKNOWN && !references.isEmpty() ? ofClaim(references.getFirst()) : own;
  }

  private boolean standsAlone(ClaimCategory category, List<Integer> references) {
    ClaimCategory other = ofClaim(references.getFirst());
    return category != ClaimCategory.UNKNOWN && other != ClaimCategory.UNKNOWN && sort(category) != sort(other);
  }

  private ClaimCategory ofClaim(int number) {
    return categories.getOrDefault(number, ClaimCategory.UNKNOWN);
  }

  private static ClaimCategory sort(ClaimCategory category) {
    return switch (category) {
      case PRODUCT, COMPOSITION, SYSTEM -> ClaimCategory.PRODUCT;
      case METHOD, USE, DESIGN, UNKNOWN -> category;
    };
  }
}
