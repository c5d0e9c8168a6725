package org.patentbeacon.format.uspto;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;

/// The names and the address of one party while they are read, wherever the format puts them.
public final class UsptoParty {
  private final Map<Part, String> parts = new EnumMap<>(Part.class);

  /// What is said of a party.
  public enum Part {
    /// The name of an organisation; it beats that of a person.
    ORGANISATION,
    /// The last name of a person.
    LAST,
    /// The first and middle names.
    FIRST,
    /// What stands behind the names, such as `Jr.`
    SUFFIX,
    /// The code that says what an assignee is.
    CODE,
    /// The country.
    COUNTRY,
    /// The state.
    STATE,
    /// The city.
    CITY,
    /// Street, house and what else stands before the city; several are joined.
    STREET,
    /// The postal code.
    POSTCODE,
    /// The country of residence.
    RESIDENCE,
    /// The country of which a person is a national.
    NATIONALITY
  }

  /// A party of which nothing is known yet.
  public UsptoParty() {}

  /// Sets a part.
  ///
  /// @param part which
  /// @param text its display form; nothing happens when it is empty, or a word for an unknown country
  public void put(Part part, String text) {
    boolean country = part == Part.COUNTRY || part == Part.RESIDENCE || part == Part.NATIONALITY;
    if (text.isEmpty() || (country && (text.equals("unknown") || text.equals("omitted")))) {
      return;
    }
    switch (part) {
      case STREET -> parts.merge(part, text, (line, next) -> line + ", " + next);
      case FIRST -> parts.merge(part, text, (first, middle) -> first + " " + middle);
      case ORGANISATION, LAST, SUFFIX, CODE, COUNTRY, STATE, CITY, POSTCODE, RESIDENCE, NATIONALITY ->
        parts.put(part, text);
    }
  }

  /// {@return a part; `null` when it is not known}
  ///
  /// @param part which
  public @Nullable String get(Part part) {
    return parts.get(part);
  }

  /// {@return the name: of the organisation, or `Last, First[, Suffix]`; `null` when there is none}
  public @Nullable String name() {
    String organisation = parts.get(Part.ORGANISATION);
    if (organisation != null) {
      return organisation;
    }
    String last = parts.get(Part.LAST);
    String first = parts.get(Part.FIRST);
    if (last == null) {
      return first;
    }
    String suffix = parts.get(Part.SUFFIX);
    return last + (first == null ? "" : ", " + first) + (suffix == null ? "" : ", " + suffix);
  }

  /// The party in a role. Its name must be known.
  Party as(PartyRole role, int sequence, String name) {
    return Party.of(role, sequence, PartyName.of(name)).withType(type(role)).withCountry(parts.get(Part.COUNTRY))
        .withAddress(new PostalAddress(parts.get(Part.STREET), parts.get(Part.STATE), parts.get(Part.CITY), null,
            parts.get(Part.POSTCODE)))
        .withOrigin(parts.get(Part.RESIDENCE), parts.get(Part.NATIONALITY));
  }

  /// Roles 02 and 03 are companies, 04 and 05 persons, 06 to 09 governments.
  private @Nullable PartyType type(PartyRole role) {
    if (role == PartyRole.INVENTOR) {
      return PartyType.PERSON;
    }
    return switch (parts.getOrDefault(Part.CODE, "")) {
      case "02", "03", "2", "3" -> PartyType.ENTERPRISE;
      case "04", "05", "4", "5" -> PartyType.PERSON;
      case "06", "07", "08", "09", "6", "7", "8", "9" -> PartyType.GOVERNMENT;
      default -> null;
    };
  }
}
