package org.patentbeacon.query.dialect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The wildcards of a dialect.
///
/// @param any the characters that stand for any string
/// @param one the characters that stand for exactly one character
/// @param optional the characters that stand for one character or none
public record Glyphs(String any, String one, String optional) {
  /// The most characters of one word that may stand for one or none.
  public static final int MOST_OPTIONAL = 4;

  /// {@return whether a character is a wildcard}
  ///
  /// @param c the character
  public boolean isGlyph(int c) {
    return c < 0x80 && (any.indexOf(c) >= 0 || one.indexOf(c) >= 0 || optional.indexOf(c) >= 0);
  }

  /// {@return how many characters of a word stand for one or none}
  ///
  /// @param word the word
  public int optionalIn(String word) {
    return (int) word.chars().filter(c -> optional.indexOf(c) >= 0).count();
  }

  /// {@return a bare word with `*` and `?` as its wildcards: one word for each way to read the optional characters,
  /// shortest first; characters that are wildcards elsewhere become spaces}
  ///
  /// @param word the word as written
  public List<String> readings(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    int places = optionalIn(composed);
    Set<String> readings = new LinkedHashSet<>();
    for (int kept = 0; kept <= places; kept++) {
      for (int mask = (1 << places) - 1; mask >= 0; mask--) {
        if (Integer.bitCount(mask) == kept) {
          readings.add(reading(composed, mask, places));
        }
      }
    }
    return new ArrayList<>(readings);
  }

  /// Reads one way: bit `places - 1 - i` of the mask says whether the optional character number i is there.
  private String reading(String word, int mask, int places) {
    StringBuilder read = new StringBuilder(word.length());
    int place = places;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (optional.indexOf(c) >= 0) {
        read.append((mask >> --place & 1) == 1 ? "?" : "");
      } else if (any.indexOf(c) >= 0) {
        read.append('*');
      } else if (one.indexOf(c) >= 0) {
        read.append('?');
      } else {
        read.append(c == '*' || c == '?' ? ' ' : c);
      }
    }
    return read.toString();
  }

  /// {@return a pattern with `*` and `?` in the glyphs of this dialect}
  ///
  /// @param pattern the pattern
  public String written(String pattern) {
    StringBuilder text = new StringBuilder(pattern.length());
    pattern.chars().forEach(c -> text.append(switch (c) {
      case '*' -> any.charAt(0);
      case '?' -> one.charAt(0);
      default -> (char) c;
    }));
    return text.toString();
  }
}
