package org.patentbeacon.report.words;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.patentbeacon.name.place.Countries;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// Names of countries and offices for their codes.
public final class PlaceNames {
  private static final String TABLE = "offices.tsv";
  private static final Map<String, Wording> OFFICES = offices();

  private PlaceNames() {}

  private record Office(String code, Wording name) {}

  private static Map<String, Wording> offices() {
    return FactTable.shipped(Objects.requireNonNull(PlaceNames.class.getResourceAsStream(TABLE)), TABLE)
        .mapShipped(row -> new Office(row.words("code"), new Wording(row.words("zh"), row.words("en"))))
        .stream().collect(Collectors.toUnmodifiableMap(Office::code, Office::name));
  }

  /// {@return the name of a country or office; the code where no table has one}
  ///
  /// @param code its two letters
  public static Wording of(String code) {
    Wording office = OFFICES.get(code);
    return office != null ? office : Countries.name(code).orElseGet(() -> Phrases.name(code));
  }
}
