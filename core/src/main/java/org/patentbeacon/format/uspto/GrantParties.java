package org.patentbeacon.format.uspto;

import org.patentbeacon.document.PartyRole;
import org.patentbeacon.format.uspto.UsptoParty.Part;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties of grants and applications since 2004, wherever the version puts them.
final class GrantParties {
  private final UsptoParties parties;
  private final Extras extras;

  GrantParties(UsptoParties parties, Extras extras) {
    this.parties = parties;
    this.extras = extras;
  }

  /// `us-parties` and, before 2012, `parties`.
  void read(XmlCursor xml) {
    xml.eachChild(group -> {
      switch (group) {
        case "us-applicants", "applicants" -> xml.eachChild(_ -> applicant(xml));
        case "inventors" -> xml.eachChild(child -> {
          if (child.equals("inventor")) {
            parties.add(PartyRole.INVENTOR, party(xml));
          } else {
            deceased(child, xml);
          }
        });
        case "agents" -> xml.eachChild(child -> {
          if (child.equals("agent")) {
            parties.add(PartyRole.AGENT, party(xml));
          } else {
            extras.presence(child, xml);
          }
        });
        default -> extras.presence(group, xml);
      }
    });
  }

  private void applicant(XmlCursor xml) {
    boolean inventorToo = "applicant-inventor".equals(xml.attribute("app-type"));
    extras.add("applicant-authority-category", xml.attribute("applicant-authority-category"));
    UsptoParty party = party(xml);
    parties.add(PartyRole.APPLICANT, party);
    if (inventorToo) {
      parties.add(PartyRole.INVENTOR, party);
    }
  }

  /// An inventor who has died is one, and is told among the extra values too.
  private void deceased(String child, XmlCursor xml) {
    UsptoParty party = party(xml);
    parties.add(PartyRole.INVENTOR, party);
    extras.add(child, party.name());
  }

  void assignees(XmlCursor xml) {
    xml.eachChild(_ -> parties.add(PartyRole.OWNER, party(xml)));
  }

  /// The primary examiner stands before the assistant.
  void examiners(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "primary-examiner", "assistant-examiner" -> parties.add(PartyRole.EXAMINER, party(xml));
        default -> extras.presence(child, xml);
      }
    });
  }

  private UsptoParty party(XmlCursor xml) {
    UsptoParty party = new UsptoParty();
    xml.eachChild(child -> part(child, party, xml));
    return party;
  }

  private void part(String child, UsptoParty party, XmlCursor xml) {
    switch (child) {
      case "addressbook", "address" -> xml.eachChild(inner -> part(inner, party, xml));
      case "orgname" -> party.put(Part.ORGANISATION, xml.text());
      case "name" -> {
        String name = xml.text();
        if (party.name() == null) {
          party.put(Part.ORGANISATION, name);
        }
      }
      case "last-name" -> party.put(Part.LAST, xml.text());
      case "first-name", "middle-name" -> party.put(Part.FIRST, xml.text());
      case "suffix" -> party.put(Part.SUFFIX, xml.text());
      case "role" -> party.put(Part.CODE, xml.text());
      case "country" -> party.put(Part.COUNTRY, xml.text());
      case "state" -> party.put(Part.STATE, xml.text());
      case "city" -> party.put(Part.CITY, xml.text());
      case "street", "address-1", "address-2", "address-3", "pobox", "room", "address-floor", "building", "county",
          "mailcode" -> party.put(Part.STREET, xml.text());
      case "postcode" -> party.put(Part.POSTCODE, xml.text());
      case "residence" -> xml.eachChild(_ -> party.put(Part.RESIDENCE, xml.text()));
      case "nationality" -> xml.eachChild(_ -> party.put(Part.NATIONALITY, xml.text()));
      case "us-rights" -> {
        extras.add("us-rights", xml.attribute("kind"));
        extras.presence(child, xml);
      }
      default -> extras.presence(child, xml);
    }
  }
}
