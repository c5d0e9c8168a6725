package org.patentbeacon.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The normal form of a name: what its spellings have in common, taken apart.
///
/// Two names of one [#key()] are spellings of one name; names that share only a [#stem()] are two names, and may be of
/// one firm, of a firm and its parent, or of strangers.
///
/// @param original the name as printed
/// @param text the name to count under: upper case, brackets unified, the place short, legal forms split off
/// @param place the division or country with which the name begins, as [org.patentbeacon.name.place.Division#id()] or
///     as two letters
/// @param proper the name without place, forms and brackets
/// @param bracketed what stands in brackets, places short, countries as two letters; in the order of the name
/// @param forms legal forms, in the order of the name
/// @param unit the branch or campus of which this is the name, such as `深圳分公司`; the other parts are those of its firm
/// @param country the country that a database printed behind the name, two letters
public record NormalName(String original, String text, @Nullable String place, String proper, List<String> bracketed,
    List<String> forms, @Nullable String unit, @Nullable String country) {
  private static final char BETWEEN = '|';
  private static final String GROUP = "集团";

  /// Copies the lists.
  public NormalName {
    bracketed = List.copyOf(bracketed);
    forms = List.copyOf(forms);
  }

  /// {@return the normal form of a name; of a name without a letter or digit an empty one}
  ///
  /// @param printed the name in any script, as printed
  public static NormalName of(String printed) {
    String name = printed.strip();
    String country = printedCountry(name);
    if (country != null) {
      name = name.substring(0, name.length() - country.length() - 2);
    }
    String plain = Letters.plain(name);
    return Letters.isEastAsian(plain)
        ? new EastAsianName(printed, country).of(Letters.simplified(plain))
        : new LatinName(printed, country).of(plain);
  }

  /// The two letters of `SOME NAME [CC]`.
  private static @Nullable String printedCountry(String name) {
    int open = name.length() - 4;
    return open > 0 && name.charAt(open) == '[' && name.endsWith("]") && isCapital(name.charAt(open + 1))
        && isCapital(name.charAt(open + 2)) ? name.substring(open + 1, open + 3) : null;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /// {@return whether nothing is left of the name}
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// {@return what spellings of one name have in common, for equality only}
  public String key() {
    return unit == null ? headKey() : headKey() + BETWEEN + unit;
  }

  /// {@return the key of the firm of which this is a branch; of any other name its own}
  public String headKey() {
    return stem() + BETWEEN + String.join(" ", forms);
  }

  /// {@return what is left when the legal form is no matter: place, proper name, places in brackets, and whether it is a
  /// group (集团), which is another firm than its members}
  public String stem() {
    StringBuilder stem = new StringBuilder(proper.length() + 16);
    if (place != null) {
      stem.append(place);
    }
    stem.append(BETWEEN).append(proper).append(BETWEEN);
    for (String each : bracketed) {
      stem.append(each).append(' ');
    }
    return forms.contains(GROUP) ? stem.append(GROUP).toString() : stem.toString();
  }

  /// {@return the legal forms into which and from which firms do not change while they stay where they are: a works or a
  /// partnership stands beside the company of its owner; empty for companies}
  public String formsBeside() {
    StringBuilder beside = new StringBuilder();
    forms.stream().filter(LegalForms.HAN::isBeside).forEach(form -> beside.append(form).append(' '));
    return beside.toString();
  }

  /// {@return the organisations with whose whole names this Chinese name begins, longest first, such as 某某大学 for
  /// 某某大学附属医院; none for branches and for names in other scripts}
  public List<NormalName> beginnings() {
    return unit != null ? List.of() : Beginnings.of(original).stream().map(NormalName::of).toList();
  }
}
