package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.xml.XmlCursor;

/// The parties of an application for designs, each once.
final class DesignParties {
  private final XmlCursor xml;
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  DesignParties(XmlCursor xml) {
    this.xml = xml;
  }

  List<Party> list() {
    return parties;
  }

  /// A party; the application repeats those of its designs.
  void party(PartyRole role) {
    Map<String, String> book = new TreeMap<>();
    addressBook(book);
    String name = book.getOrDefault("OrganizationName", String.join(", ", Stream
        .of(book.get("LastName"), book.get("FirstName")).filter(Objects::nonNull).toList()));
    boolean known = parties.stream().anyMatch(party -> party.role() == role && PartyName.of(name).equals(party.name()));
    if (name.isEmpty() || known) {
      return;
    }
    // The register writes the country into the element of the state, and the state into that of the county.
    String country = book.getOrDefault("FormattedAddressCountryCode", book.get("AddressState"));
    parties.add(Party.of(role, counts.merge(role, 1, Integer::sum), PartyName.of(name)).withCountry(country)
        .withAddress(new PostalAddress(book.get("AddressStreet"), book.get("AddressCounty"), book.get("AddressCity"),
            null, book.get("AddressPostcode"))));
  }

  private void addressBook(Map<String, String> book) {
    xml.eachChild(child -> {
      boolean leaf = switch (child) {
        case "ApplicantAddressBook", "HolderAddressBook", "DesignerAddressBook", "RepresentativeAddressBook",
            "FormattedNameAddress", "Name", "FormattedName", "Address", "FormattedAddress" -> false;
        default -> true;
      };
      if (leaf) {
        book.put(child, xml.text());
      } else {
        addressBook(book);
      }
    });
  }
}
