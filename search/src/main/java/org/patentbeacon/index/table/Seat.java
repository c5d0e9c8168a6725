package org.patentbeacon.index.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a party is at home.
///
/// @param country the country code
/// @param province the province of a Chinese party
/// @param city its city
public record Seat(@Nullable String country, @Nullable String province, @Nullable String city) {
  private static final String BETWEEN = "/";

  /// {@return the seat of a text}
  ///
  /// @param text what [#text()] gives
  public static Seat of(String text) {
    String[] parts = text.split(BETWEEN, -1);
    return new Seat(part(parts, 0), part(parts, 1), part(parts, 2));
  }

  private static @Nullable String part(String[] parts, int at) {
    return at < parts.length && !parts[at].isEmpty() ? parts[at] : null;
  }

  /// {@return whether nothing is known}
  public boolean isEmpty() {
    return country == null && province == null && city == null;
  }

  /// {@return it as a text, from the country to the city, such as `CN/广东/中山`}
  public String text() {
    String all = Objects.requireNonNullElse(country, "") + BETWEEN + Objects.requireNonNullElse(province, "") + BETWEEN
        + Objects.requireNonNullElse(city, "");
    return all.replaceAll("/+$", "");
  }
}
