package org.patentbeacon.format.dpma;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PostalAddress;

/// A party as the register prints it on one line: `Kurs GmbH & Co, 75334 Straubenhardt, DE`.
///
/// The country is cut off, and before it a place with a postcode. A place without one cannot be told from the name and
/// stays in it, as it does where the register has an element for the name.
///
/// @param name the name
/// @param place postcode and city, such as `75334 Straubenhardt`
/// @param country the country, two letters
record DpmaName(String name, @Nullable String place, @Nullable String country) {

  static DpmaName of(String line) {
    int comma = line.lastIndexOf(", ");
    String last = comma < 0 ? "" : line.substring(comma + 2);
    boolean coded = last.length() == 2 && last.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    String rest = coded ? line.substring(0, comma) : line;
    int before = rest.lastIndexOf(", ");
    String place = before < 0 ? "" : rest.substring(before + 2);
    boolean placed = postcode(place) != null;
    return new DpmaName(placed ? rest.substring(0, before) : rest, placed ? place : null, coded ? last : null);
  }

  /// The party with its address in parts.
  Party party(PartyRole role, int sequence) {
    return Party.of(role, sequence, PartyName.of(name)).withCountry(country).withAddress(address(place));
  }

  /// An address line; one that starts with a postcode is taken apart.
  static PostalAddress address(@Nullable String line) {
    String postcode = line == null ? null : postcode(line);
    return line == null || postcode == null ? new PostalAddress(line, null, null, null, null)
        : new PostalAddress(line, null, line.substring(postcode.length()).strip(), null, postcode);
  }

  /// The four digits (before 1993) or five at the start, with a city behind them.
  private static @Nullable String postcode(String place) {
    int blank = place.indexOf(' ');
    boolean digits = (blank == 4 || blank == 5) && place.chars().limit(blank).allMatch(c -> c >= '0' && c <= '9');
    return digits ? place.substring(0, blank) : null;
  }
}
