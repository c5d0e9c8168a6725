package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.name.PartyTypes;

/// The parties of a document, in source order. A person is `Last, First Middle[, Suffix]`.
final class St96Parties {
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);
  private final Extras extra;

  St96Parties(Extras extra) {
    this.extra = extra;
  }

  List<Party> list() {
    return parties;
  }

  /// A `PartyBag`, with bags by role in it.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      if (!bag(child, xml)) {
        extra.add(child, xml.text(_ -> true));
      }
    });
  }

  /// Reads a bag of parties by its name; false when it is none.
  boolean bag(String name, XmlCursor xml) {
    PartyRole role = switch (name) {
      case "ApplicantBag" -> PartyRole.APPLICANT;
      case "OwnerBag", "AssigneeBag", "HolderBag" -> PartyRole.OWNER;
      case "InventorBag" -> PartyRole.INVENTOR;
      case "DesignerBag" -> PartyRole.DESIGNER;
      case "RegisteredPractitionerBag", "RepresentativeBag" -> PartyRole.AGENT;
      case "ExaminerBag", "StaffBag" -> PartyRole.EXAMINER;
      default -> null;
    };
    if (role != null) {
      xml.eachChild(_ -> add(role, xml));
    }
    return role != null;
  }

  private void add(PartyRole role, XmlCursor xml) {
    Entry entry = new Entry(extra);
    entry.read(xml);
    String name = entry.name();
    if (name == null && !entry.refused) {
      return;
    }
    boolean known = parties.stream().anyMatch(other -> other.role() == role && other.name() != null
        && Objects.equals(other.name().original(), name));
    if (role == PartyRole.APPLICANT && known) {
      return;
    }
    PartyRole own = role == PartyRole.AGENT && entry.organisation != null ? PartyRole.AGENCY : role;
    Party party = Party.of(own, counts.merge(own, 1, Integer::sum), name == null ? null : PartyName.of(name));
    parties.add(party.withType(entry.type(role)).withCountry(entry.country).withCode(entry.code)
        .withAddress(new PostalAddress(entry.street(), entry.region, entry.city, null, entry.postcode))
        .withOrigin(entry.residence, entry.nationality));
  }

  /// What the elements of one party say.
  private static final class Entry {
    private final Extras extra;
    private final List<String> lines = new ArrayList<>();
    private @Nullable String entity;
    private @Nullable String organisation;
    private @Nullable String full;
    private @Nullable String last;
    private @Nullable String first;
    private @Nullable String middle;
    private @Nullable String suffix;
    private @Nullable String code;
    private @Nullable String country;
    private @Nullable String region;
    private @Nullable String city;
    private @Nullable String postcode;
    private @Nullable String residence;
    private @Nullable String nationality;
    private boolean refused;

    Entry(Extras extra) {
      this.extra = extra;
    }

    private void read(XmlCursor xml) {
      xml.eachChild(child -> {
        switch (child) {
          case "Contact", "PublicationContact", "Name", "PersonName", "OrganizationName", "PersonStructuredName",
              "PostalAddressBag", "PostalAddress", "PostalStructuredAddress" -> read(xml);
          case "EntityName", "StaffName" -> entity = Values.present(xml.text());
          case "OrganizationStandardName" -> organisation = Values.present(xml.text());
          case "PersonFullName" -> full = Values.present(xml.text());
          case "LastName", "FirstLastName" -> last = Values.present(xml.text());
          case "SecondLastName" -> last = last + " " + xml.text();
          case "FirstName" -> first = Values.present(xml.text());
          case "MiddleName" -> middle = Values.present(xml.text());
          case "NameSuffix" -> suffix = Values.present(xml.text());
          case "PartyIdentifier", "RegisteredPractitionerRegistrationNumber" -> code = Values.present(xml.text());
          case "ConfidentialIndicator" -> refused = xml.text().equals("true");
          case "AddressLineText", "PostalAddressText" -> lines.add(xml.text());
          case "CityName" -> city = Values.present(xml.text());
          case "GeographicRegionName" -> region = Values.present(xml.text());
          case "CountryCode" -> country = Values.present(xml.text());
          case "PostalCode" -> postcode = Values.present(xml.text());
          case "ResidenceCountryCode" -> residence = Values.present(xml.text());
          case "NationalityCode" -> nationality = Values.present(xml.text());
          default -> extra.add(child, xml.text(_ -> true));
        }
      });
    }

    @Nullable String name() {
      if (organisation != null || entity != null || full != null) {
        return organisation != null ? organisation : entity != null ? entity : full;
      }
      String given = Stream.of(first, middle).filter(Objects::nonNull).collect(Collectors.joining(" "));
      String name = Stream.of(last, given.isEmpty() ? null : given, suffix).filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
      return name.isEmpty() ? null : name;
    }

    @Nullable PartyType type(PartyRole role) {
      boolean person = last != null || full != null;
      return switch (role) {
        case INVENTOR, DESIGNER, EXAMINER -> PartyType.PERSON;
        case AGENT -> person ? PartyType.PERSON : null;
        case APPLICANT, OWNER, AGENCY, OPPONENT, LICENSEE -> person ? PartyType.PERSON : name() == null ? null
            : PartyTypes.of(String.valueOf(name())).orElse(null);
      };
    }

    @Nullable String street() {
      return lines.isEmpty() ? null : String.join(", ", lines);
    }
  }
}
