package org.patentbeacon.name.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.table.ShippedRows;

/// Finds postcode, province, city, district and country in an address written in Chinese, by the tables
/// `divisions.tsv` and `countries.tsv`.
public final class ChineseAddress {
  private static final Pattern POSTCODE = Pattern.compile("^(\\d{6})(?!\\d)\\s*");
  private static final Pattern CITY = Pattern.compile("^[\\p{IsHan}]{1,8}?(?:(?<!城|门)市|地区|自治州|盟)");
  private static final Pattern DISTRICT =
      Pattern.compile("^[\\p{IsHan}]{1,2}?(?:(?!大道)[\\p{IsHan}&&[^路街号村镇乡巷弄]]){0,9}?(?:区|县|旗|市)");
  /// By the first character, each in the order of the table.
  private static final Map<Character, List<List<String>>> COUNTRIES = ShippedRows.of(ChineseAddress.class, "countries.tsv").stream()
      .collect(Collectors.groupingBy(row -> row.getFirst().charAt(0)));

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
    return province(address).isPresent() ? Optional.of("CN") : Optional.empty();
  }

  private static PostalAddress parts(String address, @Nullable String postcode) {
    String inland = address.startsWith("中国") ? address.substring(2) : address;
    Division province = province(inland).orElse(null);
    if (province == null && !country(address).orElse("CN").equals("CN")) {
      return new PostalAddress(address, null, null, null, postcode);
    }
    String rest = province == null ? inland : behind(inland, province);
    Division known = Divisions.named(rest, 0, province).filter(division -> division.above() != null).orElse(null);
    String first = known != null ? known.name()
        : province != null && province.level() == Division.Level.MUNICIPALITY ? null : start(CITY, rest);
    String behind = first == null ? rest : rest.substring(first.length());
    String district = province == null && first == null ? null : start(DISTRICT, behind);
    if (known == null) {
      return new PostalAddress(address, province == null ? null : province.name(), first, district, postcode);
    }
    Division city = known.city();
    return new PostalAddress(address, known.province().name(), city == null ? null : city.name(),
        known.equals(city) ? district : first, postcode);
  }

  /// The division of the first level with whose full or short name the text begins.
  private static Optional<Division> province(String text) {
    return Divisions.named(text, 0, null).or(() -> Divisions.shortNamed(text, 0, null))
        .filter(division -> division.above() == null);
  }

  private static String behind(String text, Division division) {
    return text.substring(text.startsWith(division.name()) ? division.name().length() : division.shortName().length());
  }

  private static @Nullable String start(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group() : null;
  }
}
