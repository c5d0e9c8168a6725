package org.patentbeacon.name.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.table.ShippedRows;
import org.patentbeacon.table.Wording;

/// Countries by their names in English, German, French, Japanese and Chinese, by the table `country-names.tsv`.
public final class Countries {
  private static final Map<String, String> CODES = new HashMap<>();
  private static final Map<String, Wording> NAMES = new HashMap<>();

  static {
    String before = "";
    Set<String> ended = new HashSet<>();
    for (List<String> row : ShippedRows.of(Countries.class, "country-names.tsv")) {
      String code = row.get(0);
      CODES.put(plain(code), code);
      CODES.putIfAbsent(plain(row.get(1)), code);
      if (!code.equals(before)) {
        ended.add(before);
      }
      before = code;
      // The first lines of a country begin with its name in English and end with that in Chinese.
      if (!ended.contains(code)) {
        NAMES.merge(code, new Wording(row.get(1), row.get(1)), (known, found) -> new Wording(found.zh(), known.en()));
      }
    }
  }

  private Countries() {}

  /// {@return the two letters of a country; empty when the table has no such name}
  ///
  /// @param name its name or its code, in any case, with or without accents, points and blanks
  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(plain(name)));
  }

  /// {@return the names of a country in Chinese and English; empty for a code that the table lacks}
  ///
  /// @param code its two letters
  public static Optional<Wording> name(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(apart.length());
    apart.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
