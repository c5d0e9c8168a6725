package org.patentbeacon.format.st36;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.name.PartyTypes;

/// The parties, each with an `addressbook`. A second one gives the name in the party's own language, in Latin script.
final class St36Parties {
  private final Extras leftovers;
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  St36Parties(Extras leftovers) {
    this.leftovers = leftovers;
  }

  List<Party> all() {
    return parties;
  }

  void read(XmlCursor xml) {
    xml.eachChild(child -> party(child, xml));
  }

  void assignees(XmlCursor xml) {
    xml.eachChild(_ -> add(PartyRole.OWNER, xml));
  }

  void examiners(XmlCursor xml) {
    xml.eachChild(_ -> add(PartyRole.EXAMINER, xml));
  }

  private void party(String name, XmlCursor xml) {
    switch (name) {
      case "applicants", "inventors", "agents", "assignees", "applicants-agents-article", "applicants-agents",
          "grantees", "proprietors", "patent-owners" -> read(xml);
      case "applicant" -> add(PartyRole.APPLICANT, xml);
      case "inventor" -> add(PartyRole.INVENTOR, xml);
      case "agent" -> add(PartyRole.AGENT, xml);
      case "assignee", "grantee", "proprietor", "patent-owner", "right-holder" -> add(PartyRole.OWNER, xml);
      default -> leftovers.element(name, xml);
    }
  }

  private void add(PartyRole role, XmlCursor xml) {
    boolean inventorToo = "applicant-inventor".equals(xml.attribute("app-type"));
    Entry entry = new Entry(leftovers);
    xml.eachChild(child -> entry.part(child, xml));
    Book book = entry.first;
    String name = book.name();
    if (name == null) {
      return;
    }
    Party party = Party.of(role, 0, new PartyName(name, entry.latin(), null))
        .withType(role == PartyRole.INVENTOR || book.isPerson() ? PartyType.PERSON : PartyTypes.of(name).orElse(null))
        .withCountry(book.country).withCode(book.code).withOrigin(entry.residence, entry.nationality)
        .withAddress(new PostalAddress(book.address(), book.state, book.city, null, book.postcode));
    parties.add(party.withSequence(counts.merge(role, 1, Integer::sum)));
    if (inventorToo && role == PartyRole.APPLICANT) {
      parties.add(party.as(PartyRole.INVENTOR, counts.merge(PartyRole.INVENTOR, 1, Integer::sum)));
    }
  }

  /// A party with its address books.
  private static final class Entry {
    private final Extras leftovers;
    private final Book first = new Book(false);
    private final Book second = new Book(true);
    private int books;
    private @Nullable String residence;
    private @Nullable String nationality;

    Entry(Extras leftovers) {
      this.leftovers = leftovers;
    }

    void part(String name, XmlCursor xml) {
      switch (name) {
        case "addressbook" -> {
          Book book = books++ == 0 ? first : second;
          xml.eachChild(child -> book.part(child, xml, leftovers));
          leftovers.add("addressLatin", book == second ? second.address() : null);
        }
        case "residence" -> residence = Values.present(xml.text());
        case "nationality" -> nationality = Values.present(xml.text());
        case "designated-states", "attorney" -> {}
        default -> first.part(name, xml, leftovers);
      }
    }

    /// The name of the second book, unless it is in another script, too.
    @Nullable String latin() {
      String name = second.name();
      if (name == null || name.codePoints().noneMatch(Character::isIdeographic)) {
        return name;
      }
      leftovers.add("nameOriginal", name);
      return null;
    }
  }

  /// One address book.
  private static final class Book {
    private final boolean latin;
    private @Nullable String name;
    private @Nullable String organisation;
    private @Nullable String last;
    private @Nullable String firstName;
    private @Nullable String code;
    private @Nullable String text;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String state;
    private @Nullable String postcode;
    private @Nullable String country;

    Book(boolean latin) {
      this.latin = latin;
    }

    /// Japan prints Latin letters in full width, which counts as CJK and would lose the blanks between the words.
    private @Nullable String value(XmlCursor xml) {
      return Values.present(latin ? DisplayForm.of(Normalizer.normalize(xml.verbatim(), Normalizer.Form.NFKC)) : xml.text());
    }

    void part(String element, XmlCursor xml, Extras leftovers) {
      switch (element) {
        case "address" -> xml.eachChild(child -> part(child, xml, leftovers));
        case "name" -> name = value(xml);
        case "orgname" -> organisation = value(xml);
        case "last-name" -> last = value(xml);
        case "first-name" -> firstName = value(xml);
        case "registered-number", "iid" -> code = value(xml);
        case "text" -> text = value(xml);
        case "street", "address-1" -> street = value(xml);
        case "city" -> city = value(xml);
        case "state" -> state = value(xml);
        case "postcode" -> postcode = value(xml);
        case "country" -> country = value(xml);
        default -> leftovers.element(element, xml);
      }
    }

    boolean isPerson() {
      return organisation == null && name == null && last != null;
    }

    /// An organisation beats a person.
    @Nullable String name() {
      if (organisation != null || name != null) {
        return organisation != null ? organisation : name;
      }
      return last == null || firstName == null ? last : last + ", " + firstName;
    }

    @Nullable String address() {
      return text == null ? street : text;
    }
  }
}
