package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties of a United States document. A person is `Last, First[, Suffix]`; an organisation beats a person.
final class UsptoParties {
  private final List<Party> parties = new ArrayList<>();
  /// Applications of 2012 name the applicants who are inventors among the inventors again.
  private final Set<String> inventors = new HashSet<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  List<Party> all() {
    return parties;
  }

  /// `us-parties` and, before 2012, `parties`.
  void read(XmlCursor xml) {
    xml.eachChild(group -> {
      switch (group) {
        case "us-applicants", "applicants" -> xml.eachChild(_ -> applicant(xml));
        case "inventors" -> xml.eachChild(child -> {
          if (child.equals("inventor")) {
            add(PartyRole.INVENTOR, Entry.read(xml));
          }
        });
        case "agents" -> xml.eachChild(_ -> add(PartyRole.AGENT, Entry.read(xml)));
        default -> {}
      }
    });
  }

  private void applicant(XmlCursor xml) {
    boolean inventorToo = "applicant-inventor".equals(xml.attribute("app-type"));
    Entry entry = Entry.read(xml);
    add(PartyRole.APPLICANT, entry);
    if (inventorToo) {
      add(PartyRole.INVENTOR, entry);
    }
  }

  void assignees(XmlCursor xml) {
    xml.eachChild(_ -> add(PartyRole.OWNER, Entry.read(xml)));
  }

  void examiners(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("primary-examiner")) {
        add(PartyRole.EXAMINER, Entry.read(xml));
      }
    });
  }

  private void add(PartyRole role, Entry entry) {
    String name = entry.name();
    if (name == null || (role == PartyRole.INVENTOR && !inventors.add(name))) {
      return;
    }
    int sequence = counts.merge(role, 1, Integer::sum);
    Party party = Party.of(role, sequence, PartyName.of(name)).withType(entry.type(role)).withCountry(entry.country)
        .withAddress(new PostalAddress(entry.street, entry.state, entry.city, null, entry.postcode))
        .withOrigin(entry.residence, entry.nationality);
    parties.add(party);
  }

  /// The names and the address of one party, wherever the version puts them.
  private static final class Entry {
    private @Nullable String organisation;
    private @Nullable String last;
    private @Nullable String first;
    private @Nullable String suffix;
    private @Nullable String code;
    private @Nullable String country;
    private @Nullable String state;
    private @Nullable String city;
    private @Nullable String street;
    private @Nullable String postcode;
    private @Nullable String residence;
    private @Nullable String nationality;

    static Entry read(XmlCursor xml) {
      Entry entry = new Entry();
      xml.eachChild(child -> entry.part(child, xml));
      return entry;
    }

    private void part(String child, XmlCursor xml) {
      switch (child) {
        case "addressbook", "address" -> xml.eachChild(inner -> part(inner, xml));
        case "orgname" -> organisation = present(xml.text());
        case "last-name" -> last = present(xml.text());
        case "first-name" -> first = present(xml.text());
        case "suffix" -> suffix = present(xml.text());
        case "role" -> code = present(xml.text());
        case "country" -> country = country(xml.text());
        case "state" -> state = present(xml.text());
        case "city" -> city = present(xml.text());
        case "street" -> street = present(xml.text());
        case "postcode" -> postcode = present(xml.text());
        case "residence" -> xml.eachChild(_ -> residence = country(xml.text()));
        case "nationality" -> xml.eachChild(_ -> nationality = country(xml.text()));
        default -> {}
      }
    }

    private static @Nullable String present(String text) {
      return text.isEmpty() ? null : text;
    }

    private static @Nullable String country(String text) {
      return text.isEmpty() || text.equals("unknown") || text.equals("omitted") ? null : text;
    }

    @Nullable String name() {
      if (organisation != null) {
        return organisation;
      }
      if (last == null) {
        return first;
      }
      return last + (first == null ? "" : ", " + first) + (suffix == null ? "" : ", " + suffix);
    }

    /// Roles 02 and 03 are companies, 04 and 05 persons, 06 to 09 governments.
    @Nullable PartyType type(PartyRole role) {
      if (role == PartyRole.INVENTOR) {
        return PartyType.PERSON;
      }
      return switch (code == null ? "" : code) {
        case "02", "03" -> PartyType.ENTERPRISE;
        case "04", "05" -> PartyType.PERSON;
        case "06", "07", "08", "09" -> PartyType.GOVERNMENT;
        default -> null;
      };
    }
  }
}
