package org.patentbeacon.oracle;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;
import org.patentbeacon.name.place.Division;
import org.patentbeacon.name.place.Divisions;

/// The values of a document by the code of a plain field that is not text: the source column of the list of fields.
final class PlainValues {
  private PlainValues() {}

  /// Numbers, symbols, codes and the words of closed fields.
  static List<String> words(PatentDocument document, String field) {
    Stream<String> words = switch (field) {
      case "PN" -> document.publication() == null ? Stream.of() : Stream.of(document.publication().id());
      case "AN" -> document.application() == null ? Stream.of() : Stream.of(document.application().id());
      case "PR" -> document.priorities().stream().map(Priority::id);
      case "IAN" -> document.pct() == null ? Stream.of() : Stream.of(document.pct().application());
      case "IPN" -> document.pct() == null ? Stream.of() : Stream.of(document.pct().publication());
      case "SAN" -> document.related().stream().filter(other -> other.relation() == RelationKind.DIVISION_OF)
          .map(RelatedDocument::application);
      case "CT" -> document.citations().stream().filter(citation -> citation.type() == CitationType.PATENT)
          .map(Citation::document);
      case "FAM" -> document.family() == null ? Stream.of() : document.family().simpleMembers().stream();
      case "IFAM" -> document.family() == null ? Stream.of() : document.family().extendedMembers().stream();
      case "PNK" -> document.publication() == null ? Stream.of() : Stream.of(document.publication().kind());
      case "PNC" -> document.publication() == null ? Stream.of() : Stream.of(document.publication().authority());
      case "PT" -> document.patentType() == null ? Stream.of() : Stream.of(letter(document.patentType()));
      case "FILING-LANG" -> Stream.of(filingLanguage(document));
      case "PR-AU" -> document.priorities().stream().map(Priority::authority);
      case "AP-COUNTRY" -> applicants(document).map(PlainValues::country);
      case "AP-PROVINCE" -> applicants(document).map(PlainValues::province).map(PlainValues::shortProvince);
      case "AP-TYPE" -> applicants(document).map(PlainValues::type);
      case "AP-USC" -> PlainTexts.parties(document, PartyRole.APPLICANT, PartyRole.OWNER).map(Party::uscc);
      case "CT-CODE" -> document.citations().stream().flatMap(citation -> citation.categories().stream());
      case "LG" -> document.legalEvents().stream().map(LegalEvent::code);
      case "SOURCE" -> document.source().stream().flatMap(source -> Stream.of(source.format(), source.file()));
      case "IPC", "CPC", "LOC" -> symbols(document, field);
      case "UC" -> symbols(document, "USPC");
      case "FI" -> symbols(document, "FI");
      case "FT" -> symbols(document, "FTERM");
      case "GBC" -> symbols(document, "GBT4754");
      case "IPC-MAIN" -> mainSymbol(document, "IPC");
      case "CPC-MAIN" -> mainSymbol(document, "CPC");
      case "CLASS" -> document.classifications().stream().map(Classification::symbol);
      default -> Stream.of();
    };
    return words.filter(Objects::nonNull).toList();
  }

  private static Stream<Party> applicants(PatentDocument document) {
    return PlainTexts.parties(document, PartyRole.APPLICANT);
  }

  private static Stream<String> symbols(PatentDocument document, String scheme) {
    return document.classifications().stream().filter(symbol -> symbol.scheme().equals(scheme))
        .map(Classification::symbol);
  }

  private static Stream<String> mainSymbol(PatentDocument document, String scheme) {
    List<Classification> all = document.classifications().stream()
        .filter(symbol -> symbol.scheme().equals(scheme)).toList();
    return Stream.concat(all.stream().filter(symbol -> "F".equals(symbol.position())), all.stream()).limit(1)
        .map(Classification::symbol);
  }

  private static String letter(PatentType type) {
    return switch (type) {
      case INVENTION_APPLICATION -> "A";
      case INVENTION_GRANT -> "B";
      case UTILITY_MODEL -> "U";
      case DESIGN -> "D";
      case PLANT -> "P";
      case OTHER -> "O";
    };
  }

  private static String filingLanguage(PatentDocument document) {
    if (document.application() != null && document.application().filingLanguage() != null) {
      return document.application().filingLanguage();
    }
    return document.publication() == null ? null : document.publication().language();
  }

  private static String shortProvince(String province) {
    return province == null ? null
        : province.replaceFirst("(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$", "");
  }

  /// A code as queries write it.
  static String code(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  static boolean flag(PatentDocument document, String field) {
    return switch (field) {
      case "ASSIGN-FLAG" -> PlainTexts.events(document, "TRANSFER").findAny().isPresent();
      case "LICENCE-FLAG" -> PlainTexts.events(document, "LICENCE").findAny().isPresent();
      case "PLEDGE-FLAG" -> PlainTexts.events(document, "PLEDGE").findAny().isPresent();
      case "REE-FLAG" -> PlainTexts.events(document, "REVIEW", "INVALIDATED", "PARTLY_INVALID").findAny().isPresent();
      case "LGI-FLAG" -> PlainTexts.events(document, "LITIGATION").findAny().isPresent();
      default -> throw new IllegalArgumentException(field + " is no flag");
    };
  }

  static List<PartialDate> dates(PatentDocument document, String field) {
    List<PartialDate> dates = new ArrayList<>();
    switch (field) {
      case "AD" -> dates.add(document.application() == null ? null : document.application().date());
      case "PD" -> dates.add(document.publication() == null ? null : document.publication().date());
      case "GRANT-DATE" -> dates.add(document.dates() == null ? null : document.dates().grant());
      case "ORI-PRDATE" -> dates.add(document.dates() == null ? null : document.dates().earliestPriority());
      case "PR-DATE" -> document.priorities().forEach(priority -> dates.add(priority.date()));
      case "NATIONAL-DATE" -> dates.add(document.pct() == null ? null : document.pct().nationalPhaseDate());
      case "ECD" -> dates.add(firstPublication(document));
      case "LEGAL-DATE" -> document.legalEvents().stream().map(LegalEvent::date).filter(Objects::nonNull)
          .max(PartialDate::compareTo).ifPresent(dates::add);
      case "LG-DATE" -> document.legalEvents().forEach(event -> dates.add(event.date()));
      case "ASSIGN-DATE" -> PlainTexts.events(document, "TRANSFER").forEach(event -> dates.add(event.date()));
      case "LICENSE-DATE" -> PlainTexts.events(document, "LICENCE").forEach(event -> dates.add(event.date()));
      case "PLEDGE-DATE" -> PlainTexts.events(document, "PLEDGE").forEach(event -> dates.add(event.date()));
      case "SUBEX-DATE" -> PlainTexts.events(document, "EXAMINATION").forEach(event -> dates.add(event.date()));
      case "LOADED" -> document.source().forEach(source -> dates.add(day(source.importedAt())));
      default -> {}
    }
    dates.removeIf(Objects::isNull);
    return dates;
  }

  /// The list of fields does not say what stands for a first publication that no source tells; the engine takes the
  /// date of the document itself, and so do we.
  private static PartialDate firstPublication(PatentDocument document) {
    boolean told = document.dates() != null && document.dates().firstPublication() != null;
    return told ? document.dates().firstPublication()
        : document.publication() == null ? null : document.publication().date();
  }

  private static PartialDate day(Instant at) {
    return at == null ? null : PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  static List<Integer> integers(PatentDocument document, String field) {
    List<Integer> numbers = new ArrayList<>();
    switch (field) {
      case "ADY" -> dates(document, "AD").forEach(date -> numbers.add(date.year()));
      case "PDY" -> dates(document, "PD").forEach(date -> numbers.add(date.year()));
      case "PRYEAR" -> dates(document, "PR-DATE").forEach(date -> numbers.add(date.year()));
      case "GRANT-YEAR" -> dates(document, "GRANT-DATE").forEach(date -> numbers.add(date.year()));
      case "NO-CLAIM" -> numbers.add(document.counts() == null ? null : document.counts().claims());
      case "NO-INDEPCLAIMS" -> numbers.add(document.counts() == null ? null : document.counts().independentClaims());
      case "PAGE" -> numbers.add(document.counts() == null ? null : document.counts().pages());
      case "NO-AP" -> numbers.add((int) applicants(document).count());
      case "NO-IN" -> numbers.add((int) PlainTexts.parties(document, PartyRole.INVENTOR, PartyRole.DESIGNER).count());
      case "CT-TIMES" -> numbers.add((int) words(document, "CT").stream().distinct().count());
      case "EX-TIME" -> numbers.add(pendency(dates(document, "AD"), dates(document, "GRANT-DATE")));
      default -> {}
    }
    numbers.removeIf(Objects::isNull);
    return numbers;
  }

  private static Integer pendency(List<PartialDate> filed, List<PartialDate> granted) {
    return filed.isEmpty() || granted.isEmpty() ? null
        : (int) ChronoUnit.MONTHS.between(filed.getFirst().start(), granted.getFirst().start());
  }

  /// What name and address tell counts where the document is silent.
  private static String type(Party party) {
    return party.type() != null ? party.type().name()
        : PartyTypes.of(NormalName.of(name(party))).filter(type -> !NormalName.of(name(party)).isEmpty()).map(PartyType::name).orElse(null);
  }

  private static String country(Party party) {
    return party.country() != null ? party.country() : home(party)[0];
  }

  private static String province(Party party) {
    return party.province() != null ? party.province() : "CN".equals(country(party)) ? home(party)[1] : null;
  }

  static String city(Party party) {
    return party.city() != null ? party.city() : "CN".equals(country(party)) ? home(party)[2] : null;
  }

  private static String name(Party party) {
    return party.name() == null ? "" : party.name().shown();
  }

  /// Country, province and city by the address, else by the place with which the name begins.
  private static String[] home(Party party) {
    NormalName name = NormalName.of(name(party));
    PostalAddress address = ChineseAddress.of(party.address() == null ? "" : party.address());
    String country = ChineseAddress.country(address.address() == null ? "" : address.address()).orElse(name.country());
    boolean placed = address.province() != null || address.city() != null;
    if (country != null || placed) {
      return new String[] {country == null ? "CN" : country, address.province(), address.city()};
    }
    boolean coded = name.place() != null && name.place().matches("\\d{6}");
    Division seat = coded ? Divisions.ofCode(name.place()).orElse(null) : null;
    if (seat == null || seat.province().level() == Division.Level.SPECIAL) {
      return new String[3];
    }
    return new String[] {"CN", seat.province().name(), seat.city() == null ? null : seat.city().name()};
  }
}
