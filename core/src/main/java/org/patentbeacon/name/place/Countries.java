package org.patentbeacon.name.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.table.ShippedRows;

/// Countries by their names in English, German, French, Japanese and Chinese, by the table `country-names.tsv`.
public final class Countries {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (List<String> row : ShippedRows.of(Countries.class, "country-names.tsv")) {
      CODES.put(plain(row.get(0)), row.get(0));
      CODES.putIfAbsent(plain(row.get(1)), row.get(0));
    }
  }

  private Countries() {}

  /// {@return the two letters of a country; empty when the table has no such name}
  ///
  /// @param name its name or its code, in any case, with or without accents, points and blanks
  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(plain(name)));
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(apart.length());
    apart.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
