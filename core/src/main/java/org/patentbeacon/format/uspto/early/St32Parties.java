package org.patentbeacon.format.uspto.early;

import org.patentbeacon.document.PartyRole;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoParty.Part;
import org.patentbeacon.format.uspto.UsptoParty;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties of grants of 2001 to 2004. A country is printed only where it is another one.
final class St32Parties {
  private final UsptoDraft draft;
  private final Extras extras;
  private UsptoParty owner = new UsptoParty();

  St32Parties(UsptoDraft draft) {
    this.draft = draft;
    this.extras = draft.extras();
  }

  /// Reads `B720` inventors, `B730` owners, `B740` agents or `B745` examiners.
  void read(XmlCursor xml) {
    owner = new UsptoParty();
    xml.eachChild(child -> member(child, xml));
    draft.parties().add(PartyRole.OWNER, owner);
  }

  /// What an owner is (`B732US`) stands behind the owner.
  private void member(String name, XmlCursor xml) {
    switch (name) {
      case "B721" -> draft.parties().add(PartyRole.INVENTOR, party(xml));
      case "B731" -> {
        draft.parties().add(PartyRole.OWNER, owner);
        owner = party(xml);
      }
      case "B732US" -> owner.put(Part.CODE, xml.text());
      case "B741" -> draft.parties().add(PartyRole.AGENT, party(xml));
      case "B746", "B747" -> draft.parties().add(PartyRole.EXAMINER, party(xml));
      default -> extras.presence(name, xml);
    }
  }

  private UsptoParty party(XmlCursor xml) {
    UsptoParty party = new UsptoParty();
    xml.eachChild(child -> part(child, party, xml));
    return party;
  }

  private void part(String child, UsptoParty party, XmlCursor xml) {
    switch (child) {
      case "PARTY-US", "NAM", "ADR" -> xml.eachChild(inner -> part(inner, party, xml));
      case "ONM" -> party.put(Part.ORGANISATION, xml.text());
      case "SNM" -> party.put(Part.LAST, xml.text());
      case "FNM" -> party.put(Part.FIRST, xml.text());
      case "SFX" -> party.put(Part.SUFFIX, xml.text());
      case "OMC", "STR", "CNTY" -> party.put(Part.STREET, xml.text());
      case "CITY" -> party.put(Part.CITY, xml.text());
      case "STATE" -> state(party, xml.text());
      case "CTRY" -> party.put(Part.COUNTRY, xml.text());
      case "PCODE" -> party.put(Part.POSTCODE, xml.text());
      case "RCTRY" -> party.put(Part.RESIDENCE, xml.text());
      case "NCTRY" -> party.put(Part.NATIONALITY, xml.text());
      default -> extras.presence(child, xml);
    }
  }

  /// Only places in the United States are printed with a state and without a country.
  private static void state(UsptoParty party, String state) {
    party.put(Part.STATE, state);
    if (!state.isEmpty() && party.get(Part.COUNTRY) == null) {
      party.put(Part.COUNTRY, "US");
    }
  }
}
