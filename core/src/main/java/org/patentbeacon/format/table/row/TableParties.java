package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;

/// The parties of one row.
///
/// What stands in a column of its own beside names (normal forms, addresses) belongs to the name at the same place; where
/// there are not as many values as names it is kept as printed, but for one address, which is the first one's.
final class TableParties {
  private static final List<Meaning> ROLES = List.of(Meaning.APPLICANT, Meaning.OWNER, Meaning.INVENTOR, Meaning.AGENCY,
      Meaning.AGENT, Meaning.EXAMINER);
  private static final List<Meaning> ADDRESSES =
      List.of(Meaning.ADDRESS, Meaning.COUNTRY, Meaning.PROVINCE, Meaning.CITY);
  private static final String REFUSED = "请求不公布姓名";

  private final TableRow row;
  /// The role whose addresses the row gives: the applicants, or the owners where it names no applicant.
  private final Meaning placed;

  TableParties(TableRow row) {
    this.row = row;
    this.placed = row.has(Meaning.APPLICANT) ? Meaning.APPLICANT : Meaning.OWNER;
  }

  List<Party> all() {
    List<Party> parties = new ArrayList<>();
    if (!row.has(placed)) {
      ADDRESSES.forEach(row::keep);
    }
    if (!row.has(Meaning.APPLICANT)) {
      row.keep(Meaning.APPLICANT_NORMAL);
    }
    if (!row.has(Meaning.OWNER)) {
      row.keep(Meaning.OWNER_NORMAL);
    }
    for (Meaning role : ROLES) {
      if (row.has(role)) {
        parties.addAll(parties(role));
      }
    }
    return parties;
  }

  private List<Party> parties(Meaning meaning) {
    PartyRole role = PartyRole.valueOf(meaning.name());
    List<PrintedName> names = names(meaning);
    List<String> normal = switch (meaning) {
      case APPLICANT -> beside(Meaning.APPLICANT_NORMAL, names.size());
      case OWNER -> beside(Meaning.OWNER_NORMAL, names.size());
      default -> List.of();
    };
    List<String> addresses = meaning == placed ? addresses(names.size()) : List.of();
    List<Party> parties = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Party party = party(role, i + 1, names.get(i), normal.isEmpty() ? null : normal.get(i));
      parties.add(i < addresses.size() ? placed(party, addresses.get(i)) : party);
    }
    if (meaning == placed && !parties.isEmpty()) {
      parties.set(0, atHome(parties.getFirst()));
    }
    return parties;
  }

  /// The names of a role, each once.
  private List<PrintedName> names(Meaning meaning) {
    boolean joined = row.mapping().values().containsKey("continues");
    List<String> names = new ArrayList<>();
    for (String value : row.all(meaning)) {
      String name = DisplayForm.of(value);
      boolean continues = joined && !names.isEmpty() && row.mapping().value("continues", name).isPresent();
      if (continues) {
        names.add(names.removeLast() + ", " + name);
      } else if (Values.present(name) != null && !names.contains(name)) {
        names.add(name);
      }
    }
    List<PrintedName> printed = new ArrayList<>(names.size());
    for (String name : names) {
      printed.add(PrintedName.of(name));
    }
    return printed;
  }

  private List<String> beside(Meaning meaning, int size) {
    List<String> values = row.first(meaning);
    if (values.size() == size) {
      return values;
    }
    row.keep(meaning);
    return List.of();
  }

  private List<String> addresses(int size) {
    List<String> values = row.first(Meaning.ADDRESS);
    if (values.size() > 1 && values.size() != size) {
      row.keep(Meaning.ADDRESS);
      return List.of();
    }
    return values;
  }

  private static Party party(PartyRole role, int place, PrintedName printed, @Nullable String normal) {
    if (printed.name().equals(REFUSED)) {
      return Party.of(role, place, null);
    }
    String code = printed.code();
    PartyType type = role != PartyRole.APPLICANT && role != PartyRole.OWNER ? null
        : code != null && code.toLowerCase(Locale.ROOT).endsWith("-individual")
        ? PartyType.PERSON : PartyTypes.of(printed.name()).orElse(null);
    PartyName name = normal == null ? PartyName.of(printed.name()) : new PartyName(printed.name(), null, DisplayForm.of(normal));
    return Party.of(role, place, name).withType(type).withCountry(printed.country()).withCode(code);
  }

  private static Party placed(Party party, String address) {
    PostalAddress found = ChineseAddress.of(DisplayForm.of(address));
    String text = found.address();
    String country = party.country() != null || text == null ? party.country()
        : ChineseAddress.country(text).orElse(null);
    return party.withAddress(found).withCountry(country);
  }

  /// The party with the country, province and city that the row names in columns of their own.
  private Party atHome(Party party) {
    String country = Optional.ofNullable(row.one(Meaning.COUNTRY)).map(this::code).orElse(party.country());
    String place = row.one(Meaning.PROVINCE);
    String city = row.one(Meaning.CITY);
    if (place == null && city == null) {
      return party.withCountry(country);
    }
    PostalAddress named = ChineseAddress.of(place == null ? "" : withoutCode(place));
    if (place != null && named.province() == null) {
      row.keep(Meaning.PROVINCE);
    }
    String home = place == null ? null : ChineseAddress.country(withoutCode(place)).orElse(null);
    String ownCity = party.city() == null ? city == null ? named.city() : DisplayForm.of(city) : party.city();
    return party.withCountry(country == null ? home : country)
        .withAddress(new PostalAddress(party.address(), party.province() == null ? named.province() : party.province(),
            ownCity, party.district() == null ? named.district() : party.district(), party.postcode()));
  }

  private String code(String country) {
    return row.mapping().value("office", country).orElseGet(() -> ChineseAddress.country(country).orElse(country));
  }

  /// `云南;53`, `53(云南)`, `云南省|昆明市` without code and marks.
  private static String withoutCode(String place) {
    StringBuilder plain = new StringBuilder();
    place.chars().filter(c -> Character.isIdeographic(c)).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
