package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties: name (`snm`), number at the office (`iid`) and address.
final class EpFulltextParties {
  private final Extras leftovers;
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  EpFulltextParties(Extras leftovers) {
    this.leftovers = leftovers;
  }

  List<Party> all() {
    return parties;
  }

  void read(String code, PartyRole role, XmlCursor xml) {
    Entry entry = new Entry();
    xml.eachChild(child -> entry.part(child, xml));
    String name = entry.name();
    if (name == null) {
      return;
    }
    entry.others.forEach((key, value) -> leftovers.add(key(code, key), name + ": " + value));
    parties.add(Party.of(role, counts.merge(role, 1, Integer::sum), PartyName.of(name))
        .withType(role == PartyRole.INVENTOR ? PartyType.PERSON : null)
        .withCountry(entry.country).withCode(entry.code)
        .withAddress(new PostalAddress(entry.street, null, entry.city, null, null)));
  }

  /// An element without a code of its own is kept by that of the party, such as `B781.date`.
  private static String key(String code, String element) {
    return switch (element) {
      case "irf", "sfx" -> element;
      default -> element.startsWith("B") ? element : code + "." + element;
    };
  }

  /// One party while it is read.
  private static final class Entry {
    private final Map<String, String> others = new LinkedHashMap<>();
    private @Nullable String surname;
    private @Nullable String suffix;
    private @Nullable String code;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String country;

    void part(String name, XmlCursor xml) {
      switch (name) {
        case "snm" -> surname = Values.present(xml.text());
        case "sfx" -> suffix = Values.present(xml.text());
        case "iid" -> code = Values.present(xml.text());
        case "adr" -> xml.eachChild(child -> part(child, xml));
        case "str" -> street = Values.present(xml.text());
        case "city" -> city = Values.present(xml.text());
        case "ctry" -> country = Values.present(xml.text());
        default -> others.put(name, xml.text(_ -> true));
      }
    }

    /// The name as printed, with a suffix such as `Jr.`; `et al` says that there are more and belongs to no name.
    @Nullable String name() {
      if (surname == null) {
        return null;
      }
      String name = surname.endsWith(",") ? surname.substring(0, surname.length() - 1).strip() : surname;
      if (suffix == null) {
        return name;
      }
      if (suffix.startsWith("et al")) {
        others.put("sfx", suffix);
        return name;
      }
      return name + ", " + suffix;
    }
  }
}
