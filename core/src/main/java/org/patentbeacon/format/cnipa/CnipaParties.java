package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.name.CreditCode;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;

/// The parties of a Chinese document, in source order, from the new and the old element names.
final class CnipaParties {
  private static final Pattern AGENCY = Pattern.compile("(.*\\S)\\s*(?<!\\d)(\\d{5})");
  private static final String REFUSED = "请求不公布姓名";

  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  List<Party> list() {
    return parties;
  }

  /// Reads `Parties` or `cn-parties`, or one of the groups in it.
  void read(XmlCursor cursor) {
    cursor.eachChild(child -> group(child, cursor));
  }

  /// Reads a group of parties by its name; does nothing with an element that is none.
  void group(String name, XmlCursor cursor) {
    switch (name) {
      case "ApplicantDetails", "cn-applicants" -> {
        String representative = cursor.attribute("representative");
        cursor.eachChild(_ -> organisation(PartyRole.APPLICANT, cursor));
        markRepresentative(representative);
      }
      case "AssigneeDetails", "assignees" -> cursor.eachChild(_ -> organisation(PartyRole.OWNER, cursor));
      case "InventorDetails", "cn-inventors" -> cursor.eachChild(_ -> person(PartyRole.INVENTOR, cursor));
      case "DesignerDetails" -> cursor.eachChild(_ -> person(PartyRole.DESIGNER, cursor));
      case "AgentDetails", "cn-agents" -> cursor.eachChild(child -> agent(child, cursor));
      case "ExaminerDetails", "cn-examiners", "examiners" ->
          cursor.eachChild(_ -> person(PartyRole.EXAMINER, cursor));
      default -> {}
    }
  }

  /// The attribute gives the place of the representative; of a single applicant it says nothing.
  private void markRepresentative(@Nullable String place) {
    int applicants = counts.getOrDefault(PartyRole.APPLICANT, 0);
    if (place == null || applicants < 2) {
      return;
    }
    parties.replaceAll(party -> party.role() == PartyRole.APPLICANT && place.equals(Integer.toString(party.sequence()))
        ? party.asRepresentative()
        : party);
  }

  private void organisation(PartyRole role, XmlCursor cursor) {
    Entry entry = Entry.read(cursor);
    Party party = entry.party(role, next(role, entry));
    if (party == null) {
      return;
    }
    PostalAddress address = entry.address();
    String country = entry.country;
    if (country == null && address.address() != null) {
      country = ChineseAddress.country(address.address()).orElse(null);
    }
    parties.add(party.withType(PartyTypes.of(entry.name).orElse(null))
        .withCountry(country)
        .withAddress(address)
        .withUscc(CreditCode.of(entry.code).orElse(null))
        .withOrigin(entry.residence, entry.nationality));
  }

  private void person(PartyRole role, XmlCursor cursor) {
    Entry entry = Entry.read(cursor);
    Party party = entry.party(role, next(role, entry));
    if (party != null) {
      parties.add(party.withType(PartyType.PERSON).withCountry(entry.country));
    }
  }

  private void agent(String name, XmlCursor cursor) {
    if (!name.equals("Agent") && !name.equals("cn-agent")) {
      return;
    }
    Entry entry = Entry.read(cursor);
    agency(entry.agency);
    Party party = entry.party(PartyRole.AGENT, next(PartyRole.AGENT, entry));
    if (party != null) {
      parties.add(party.withType(PartyType.PERSON));
    }
  }

  /// An agency stands with each of its agents; it is one party.
  private void agency(String printed) {
    if (printed.isEmpty()) {
      return;
    }
    Matcher coded = AGENCY.matcher(printed);
    PartyName name = PartyName.of(coded.matches() ? coded.group(1) : printed);
    boolean known = parties.stream().anyMatch(party -> party.role() == PartyRole.AGENCY && name.equals(party.name()));
    if (!known) {
      parties.add(Party.of(PartyRole.AGENCY, counts.merge(PartyRole.AGENCY, 1, Integer::sum), name)
          .withCode(coded.matches() ? coded.group(2) : null));
    }
  }

  /// The place of the next party of a role; an empty entry is no party and takes none.
  private int next(PartyRole role, Entry entry) {
    return entry.isEmpty() ? 0 : counts.merge(role, 1, Integer::sum);
  }

  /// What the elements of one party say.
  private static final class Entry {
    private String name = "";
    private String organisation = "";
    private String agency = "";
    private boolean refused;
    private String text = "";
    private @Nullable String country;
    private @Nullable String province;
    private @Nullable String city;
    private @Nullable String county;
    private @Nullable String postcode;
    private @Nullable String code;
    private @Nullable String residence;
    private @Nullable String nationality;

    static Entry read(XmlCursor cursor) {
      Entry entry = new Entry();
      entry.refused = "1".equals(cursor.attribute("publicationMark"))
          || "yes".equals(cursor.attribute("cn-not-to-be-published-request-by-inventor"));
      entry.children(cursor);
      entry.name = entry.name.isEmpty() ? entry.organisation : entry.name;
      entry.refused |= entry.name.equals(REFUSED);
      return entry;
    }

    private void children(XmlCursor cursor) {
      cursor.eachChild(child -> {
        switch (child) {
          case "AddressBook", "addressbook", "Address", "address" -> children(cursor);
          case "Name", "name" -> name = cursor.text();
          case "OrganizationName", "orgname", "LastName", "last-name" -> organisation = cursor.text();
          case "Agency", "cn-agency" -> agency = read(cursor).name;
          case "Text", "text" -> text = cursor.text();
          case "WIPOST3Code", "country" -> country = Values.present(cursor.text());
          case "Province", "state" -> province = Values.present(cursor.text());
          case "City", "city" -> city = Values.present(cursor.text());
          case "County", "county" -> county = Values.present(cursor.text());
          case "PostCode", "postcode" -> postcode = Values.present(cursor.text());
          case "OrganizationCode", "AssigneeCode" -> code = cursor.text();
          case "Residence", "residence" -> residence = Values.present(cursor.text());
          case "Nationality", "nationality" -> nationality = Values.present(cursor.text());
          default -> {}
        }
      });
    }

    boolean isEmpty() {
      return name.isEmpty() && !refused;
    }

    /// `null` when there is neither a name nor a wish not to be named.
    @Nullable Party party(PartyRole role, int sequence) {
      if (refused) {
        return Party.of(role, sequence, null);
      }
      return name.isEmpty() ? null : Party.of(role, sequence, PartyName.of(name));
    }

    /// The printed address with its parts; a part that the markup gives comes before one found in the text.
    PostalAddress address() {
      PostalAddress found = text.isEmpty() ? new PostalAddress(null, null, null, null, null) : ChineseAddress.of(text);
      return new PostalAddress(found.address(), province == null ? found.province() : province,
          city == null ? found.city() : city, county == null ? found.district() : county,
          postcode == null ? found.postcode() : postcode);
    }
  }
}
