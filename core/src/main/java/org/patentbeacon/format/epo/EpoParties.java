package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.name.PartyTypes;

/// The parties. The standardised name (`docdb`, `epodoc`) and the printed one (`docdba`, `original`) of one `@sequence` are
/// two forms of one name.
///
/// Lists of printed names may be longer: the office cut a line of names at its commas, so that a name printed twice there
/// has two numbers. They stay parties of their own.
final class EpoParties {
  private final Map<PartyRole, SortedMap<Integer, Entry>> parties = new EnumMap<>(PartyRole.class);

  /// Reads `parties`.
  void read(XmlCursor xml) {
    xml.eachChild(group -> {
      switch (group) {
        case "applicants" -> xml.eachChild(_ -> party(PartyRole.APPLICANT, xml));
        case "inventors" -> xml.eachChild(_ -> party(PartyRole.INVENTOR, xml));
        case "agents" -> xml.eachChild(_ -> party(PartyRole.AGENT, xml));
        default -> {}
      }
    });
  }

  private void party(PartyRole role, XmlCursor xml) {
    SortedMap<Integer, Entry> entries = parties.computeIfAbsent(role, _ -> new TreeMap<>());
    Entry entry = entries.computeIfAbsent(Sequence.of(xml, entries.isEmpty() ? 1 : entries.lastKey() + 1),
        _ -> new Entry());
    String format = xml.attribute("data-format");
    boolean printed = "docdba".equals(format) || "original".equals(format);
    xml.eachChild(child -> entry.part(child, printed, xml));
  }

  List<Party> all() {
    List<Party> all = new ArrayList<>();
    parties.forEach((role, entries) -> entries.forEach((sequence, entry) -> entry.addTo(all, role, sequence)));
    return all;
  }

  /// One party while it is read.
  private static final class Entry {
    private @Nullable String latin;
    private @Nullable String original;
    private @Nullable String country;
    private @Nullable String residence;
    private @Nullable String nationality;
    private @Nullable String address;

    void part(String child, boolean printed, XmlCursor xml) {
      switch (child) {
        case "applicant-name", "inventor-name", "agent-name", "addressbook" ->
          xml.eachChild(inner -> part(inner, printed, xml));
        case "name" -> name(xml.text(), printed);
        case "residence" -> xml.eachChild(_ -> residence = Values.present(xml.text()));
        case "nationality" -> xml.eachChild(_ -> nationality = Values.present(xml.text()));
        case "address" -> address = Values.present(xml.text(_ -> true));
        default -> {}
      }
    }

    /// Takes a name without the comma and the country in brackets behind it. The last printed form of a sequence counts.
    private void name(String written, boolean printed) {
      String name = written;
      while (name.endsWith(",")) {
        name = name.substring(0, name.length() - 1).stripTrailing();
      }
      int open = name.length() - 4;
      if (open > 0 && name.charAt(open) == '[' && name.endsWith("]")) {
        country = Values.present(name.substring(open + 1, open + 3));
        name = name.substring(0, open).stripTrailing();
      }
      if (name.isEmpty()) {
        return;
      }
      if (printed) {
        original = name;
      } else {
        latin = name;
      }
    }

    void addTo(List<Party> all, PartyRole role, int sequence) {
      if (latin == null && original == null) {
        return;
      }
      PartyType type = role == PartyRole.INVENTOR ? PartyType.PERSON
          : original == null ? null : PartyTypes.of(original).orElse(null);
      all.add(Party.of(role, sequence, new PartyName(original, latin, null)).withType(type)
          .withCountry(country != null ? country : residence).withOrigin(residence, nationality)
          .withAddress(new PostalAddress(address, null, null, null, null)));
    }
  }
}
