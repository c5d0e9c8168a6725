package org.patentbeacon.format.uspto.greenbook;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.format.uspto.UsptoParties;
import org.patentbeacon.format.uspto.UsptoParty.Part;
import org.patentbeacon.format.uspto.UsptoParty;
import org.patentbeacon.format.xml.Extras;

/// The parties of one patent.
final class GreenbookParties {
  private static final int CODE_LENGTH = 3;

  private final UsptoParties parties;
  private final Extras extras;

  GreenbookParties(UsptoParties parties, Extras extras) {
    this.parties = parties;
    this.extras = extras;
  }

  /// An inventor or an assignee with its address. Only places in the United States are printed with a state.
  void add(PartyRole role, GreenbookSection section) {
    UsptoParty party = new UsptoParty();
    section.fields().forEach(field -> {
      String text = field.text().strip();
      switch (field.code()) {
        case "NAM" -> party.put(Part.ORGANISATION, name(text));
        case "STR" -> party.put(Part.STREET, text);
        case "CTY" -> party.put(Part.CITY, text);
        case "STA" -> party.put(Part.STATE, text);
        case "CNT" -> party.put(Part.COUNTRY, country(text));
        case "ZIP" -> party.put(Part.POSTCODE, text);
        case "COD" -> party.put(Part.CODE, text);
        default -> extras.add(section.name() + "." + field.code(), text);
      }
    });
    if (party.get(Part.STATE) != null && party.get(Part.COUNTRY) == null) {
      party.put(Part.COUNTRY, "US");
    }
    parties.add(role, party);
  }

  /// The firm and its attorneys and agents, in print order.
  void representatives(GreenbookSection section) {
    section.fields().forEach(field -> {
      switch (field.code()) {
        case "FRM", "FR2", "AAT", "AGT", "ATT", "NAM" -> person(PartyRole.AGENT, field.text());
        default -> extras.add(section.name() + "." + field.code(), field.text());
      }
    });
  }

  void person(PartyRole role, @Nullable String name) {
    if (name != null) {
      UsptoParty party = new UsptoParty();
      party.put(Part.ORGANISATION, name(name.strip()));
      parties.add(role, party);
    }
  }

  /// `Miller, Jr.; George H.` is `Miller, Jr., George H.`
  private static String name(String printed) {
    return printed.replace("; ", ", ").replace(';', ',');
  }

  /// The code of a country: two letters and `X`, or another sign for a part of it; `DT` was Germany until 1978.
  static String country(String code) {
    String two = code.length() == CODE_LENGTH ? code.substring(0, 2) : code;
    return two.equals("DT") ? "DE" : two;
  }
}
