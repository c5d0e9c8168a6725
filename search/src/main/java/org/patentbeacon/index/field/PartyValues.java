package org.patentbeacon.index.field;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;
import org.patentbeacon.name.place.Division;
import org.patentbeacon.name.place.Divisions;

/// What a party is and where it is at home: what its document says, and where that is silent what name and address tell.
/// Documents stay as they are; only the index looks here.
final class PartyValues {
  /// Names repeat; so many are remembered before all are forgotten.
  private static final int REMEMBERED = 50_000;
  private static final Map<Printed, Told> TOLD = new ConcurrentHashMap<>();

  private PartyValues() {}

  private record Printed(String name, String address) {}

  /// What name and address tell.
  private record Told(@Nullable PartyType type, @Nullable String country, @Nullable String province, @Nullable String city) {}

  static @Nullable PartyType type(Party party) {
    return party.type() != null ? party.type() : told(party).type();
  }

  static @Nullable String country(Party party) {
    return party.country() != null ? party.country() : told(party).country();
  }

  static @Nullable String province(Party party) {
    return party.province() != null ? party.province() : isAbroad(party) ? null : told(party).province();
  }

  static @Nullable String city(Party party) {
    return party.city() != null ? party.city() : isAbroad(party) ? null : told(party).city();
  }

  private static boolean isAbroad(Party party) {
    return party.country() != null && !party.country().equals("CN");
  }

  private static Told told(Party party) {
    Printed printed = new Printed(party.name() == null ? "" : Objects.requireNonNull(party.name()).shown(),
        Objects.requireNonNullElse(party.address(), ""));
    Told known = TOLD.get(printed);
    if (known == null) {
      if (TOLD.size() >= REMEMBERED) {
        TOLD.clear();
      }
      known = tell(printed);
      TOLD.put(printed, known);
    }
    return known;
  }

  /// The address comes first; a Chinese firm's name begins with the place where it is registered.
  private static Told tell(Printed printed) {
    NormalName name = NormalName.of(printed.name());
    PartyType type = name.isEmpty() ? null : PartyTypes.of(name).orElse(null);
    PostalAddress address = ChineseAddress.of(printed.address());
    String country = address.address() == null ? name.country()
        : ChineseAddress.country(address.address()).orElse(name.country());
    if (address.province() != null || address.city() != null || country != null) {
      return new Told(type, country == null ? "CN" : country, address.province(), address.city());
    }
    Division seat = seat(name).orElse(null);
    if (seat == null) {
      return new Told(type, null, null, null);
    }
    Division city = seat.city();
    return new Told(type, "CN", seat.province().name(), city == null ? null : city.name());
  }

  /// The division of the mainland with which a name begins.
  private static Optional<Division> seat(NormalName name) {
    String place = name.place();
    return place == null || !Character.isDigit(place.charAt(0)) ? Optional.empty()
        : Divisions.ofCode(place).filter(division -> division.province().level() != Division.Level.SPECIAL);
  }
}
