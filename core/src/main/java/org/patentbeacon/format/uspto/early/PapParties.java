package org.patentbeacon.format.uspto.early;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.format.uspto.UsptoParties;
import org.patentbeacon.format.uspto.UsptoParty.Part;
import org.patentbeacon.format.uspto.UsptoParty;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties of published applications of 2001 to 2004.
final class PapParties {
  private final UsptoParties parties;
  private final Extras extras;

  PapParties(UsptoParties parties, Extras extras) {
    this.parties = parties;
    this.extras = extras;
  }

  void inventors(XmlCursor xml) {
    xml.eachChild(_ -> parties.add(PartyRole.INVENTOR, party(xml)));
  }

  void assignee(XmlCursor xml) {
    parties.add(PartyRole.OWNER, party(xml));
  }

  private UsptoParty party(XmlCursor xml) {
    UsptoParty party = new UsptoParty();
    xml.eachChild(child -> {
      if (child.equals("residence")) {
        residence(party, xml);
      } else {
        part(child, party, xml);
      }
    });
    return party;
  }

  private void part(String child, UsptoParty party, XmlCursor xml) {
    switch (child) {
      case "name", "address", "country" -> xml.eachChild(inner -> part(inner, party, xml));
      case "organization-name" -> party.put(Part.ORGANISATION, xml.text());
      case "family-name" -> party.put(Part.LAST, xml.text());
      case "given-name", "middle-name" -> party.put(Part.FIRST, xml.text());
      case "name-suffix" -> party.put(Part.SUFFIX, xml.text());
      case "assignee-type" -> party.put(Part.CODE, xml.text());
      case "country-code" -> party.put(Part.COUNTRY, xml.text());
      case "state" -> party.put(Part.STATE, xml.text());
      case "city" -> party.put(Part.CITY, xml.text());
      case "address-1", "address-2", "military-address" -> party.put(Part.STREET, xml.text());
      case "postalcode" -> party.put(Part.POSTCODE, xml.text());
      default -> extras.presence(child, xml);
    }
  }

  /// The place of residence is the address of those who have none: the city and state of the first page.
  private void residence(UsptoParty party, XmlCursor xml) {
    UsptoParty home = new UsptoParty();
    xml.eachChild(child -> {
      switch (child) {
        case "citizenship" -> xml.eachChild(_ -> party.put(Part.NATIONALITY, xml.text()));
        case "residence-us", "residence-non-us" -> xml.eachChild(inner -> part(inner, home, xml));
        default -> extras.presence(child, xml);
      }
    });
    String country = home.get(Part.COUNTRY);
    party.put(Part.RESIDENCE, country == null ? "" : country);
    if (party.get(Part.CITY) == null) {
      copy(Part.CITY, home, party);
      copy(Part.STATE, home, party);
      copy(Part.COUNTRY, home, party);
    } else {
      extras.add("residence", String.join(", ", place(home)));
    }
  }

  private static List<String> place(UsptoParty home) {
    return Stream.of(Part.CITY, Part.STATE, Part.COUNTRY).map(home::get)
        .filter(Objects::nonNull).toList();
  }

  private static void copy(Part part, UsptoParty from, UsptoParty to) {
    String value = from.get(part);
    to.put(part, value == null ? "" : value);
  }
}
