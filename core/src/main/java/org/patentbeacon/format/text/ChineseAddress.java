package org.patentbeacon.format.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PostalAddress;

/// Finds postcode, province, city, district and country in an address written in Chinese, by the tables
/// `provinces.tsv` and `countries.tsv`.
public final class ChineseAddress {
  private static final Pattern POSTCODE = Pattern.compile("^(\\d{6})(?!\\d)\\s*");
  private static final Pattern CITY = Pattern.compile("^[\\p{IsHan}]{1,8}?(?:(?<!城|门)市|地区|自治州|盟)");
  private static final Pattern DISTRICT =
      Pattern.compile("^[\\p{IsHan}]{1,2}?(?:(?!大道)[\\p{IsHan}&&[^路街号村镇乡巷弄]]){0,9}?(?:区|县|旗|市)");
  private static final List<Province> PROVINCES = Table.rows("provinces.tsv").stream().map(Province::of).toList();
  /// By the first character, each in the order of the table.
  private static final Map<Character, List<List<String>>> COUNTRIES = Table.rows("countries.tsv").stream()
      .collect(Collectors.groupingBy(row -> row.getFirst().charAt(0)));

  /// @param municipality true when the province is a city, with districts but no cities in it
  private record Province(String name, String shortName, boolean municipality) {
    static Province of(List<String> row) {
      return new Province(row.get(0), row.get(1), row.get(2).equals("municipality"));
    }

    /// How many characters of the address name this province, 0 when none do.
    int length(String address) {
      if (address.isEmpty() || address.charAt(0) != shortName.charAt(0)) {
        return 0;
      }
      if (address.startsWith(name)) {
        return name.length();
      }
      return address.startsWith(shortName) ? shortName.length() : 0;
    }
  }

  private ChineseAddress() {}

  /// {@return the address without its postcode, and the parts found in it}
  ///
  /// @param text the address as printed, in display form
  public static PostalAddress of(String text) {
    Matcher postcode = POSTCODE.matcher(text);
    boolean coded = postcode.find();
    String address = coded ? text.substring(postcode.end()) : text;
    return parts(address, coded ? postcode.group(1) : null);
  }

  /// {@return the country that the address names at its start, China where it names a province; empty when it names
  /// neither}
  ///
  /// @param address an address without its postcode
  public static Optional<String> country(String address) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    for (List<String> country : COUNTRIES.getOrDefault(address.charAt(0), List.of())) {
      if (address.startsWith(country.getFirst())) {
        return Optional.of(country.get(1));
      }
    }
    for (Province province : PROVINCES) {
      if (province.length(address) > 0) {
        return Optional.of("CN");
      }
    }
    return Optional.empty();
  }

  private static PostalAddress parts(String address, @Nullable String postcode) {
    String rest = address.startsWith("中国") ? address.substring(2) : address;
    Province province = null;
    for (Province candidate : PROVINCES) {
      int length = candidate.length(rest);
      if (length > 0) {
        province = candidate;
        rest = rest.substring(length);
        break;
      }
    }
    if (province == null && !country(address).orElse("CN").equals("CN")) {
      return new PostalAddress(address, null, null, null, postcode);
    }
    String city = province != null && province.municipality() ? null : start(CITY, rest);
    String behind = city == null ? rest : rest.substring(city.length());
    boolean placed = province != null || city != null;
    return new PostalAddress(address, province == null ? null : province.name(), city,
        placed ? start(DISTRICT, behind) : null, postcode);
  }

  private static @Nullable String start(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group() : null;
  }
}
