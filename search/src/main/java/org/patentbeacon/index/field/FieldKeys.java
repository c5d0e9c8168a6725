package org.patentbeacon.index.field;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.field.FieldValues;

/// The values of a document in fields that are not text, by field code, in canonical form.
public final class FieldKeys {
  private static final int OFFICE = 2;

  private FieldKeys() {}

  /// {@return the numbers, codes, classes and values of a closed field}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public static List<String> keys(PatentDocument document, String field) {
    Publication publication = document.publication();
    Application application = document.application();
    PctData pct = document.pct();
    return switch (field) {
      case "PN" -> publication == null ? List.of() : List.of(publication.id());
      case "AN" -> known(application == null ? null : application.id());
      case "PR" -> document.priorities().stream().map(Priority::id).filter(Objects::nonNull).distinct().toList();
      case "IAN" -> known(pct == null ? null : pct.application());
      case "IPN" -> known(pct == null ? null : pct.publication());
      case "SAN" -> document.related().stream()
          .filter(related -> related.relation() == RelationKind.DIVISION_OF)
          .map(RelatedDocument::application).filter(Objects::nonNull).toList();
      case "CT" -> document.citations().stream().filter(citation -> citation.type() == CitationType.PATENT)
          .map(citation -> citation.document()).filter(Objects::nonNull).distinct().toList();
      case "FAM" -> document.family() == null ? List.of() : document.family().simpleMembers();
      case "IFAM" -> document.family() == null ? List.of() : document.family().extendedMembers();
      case "FAM-COUNTRY" -> keys(document, "FAM").stream().map(FieldKeys::office).distinct().toList();
      case "PNK" -> known(publication == null ? null : publication.kind());
      case "PNC" -> known(publication == null ? null : publication.authority());
      case "PT" -> document.patentType() == null ? List.of() : List.of(type(document.patentType()));
      case "FILING-LANG" -> known(application != null && application.filingLanguage() != null
          ? application.filingLanguage() : publication == null ? null : publication.language());
      case "PR-AU" -> document.priorities().stream().map(Priority::authority).filter(Objects::nonNull)
          .distinct().toList();
      case "AP-COUNTRY" -> parties(document, PartyValues::country, FieldType.COUNTRY);
      case "AP-PROVINCE" -> parties(document, PartyValues::province, FieldType.PROVINCE);
      case "AP-TYPE" -> parties(document, FieldKeys::type, FieldType.APTYPE);
      case "AP-USC" -> document.parties().stream()
          .filter(party -> party.role() == PartyRole.APPLICANT || party.role() == PartyRole.OWNER)
          .map(Party::uscc).filter(Objects::nonNull).distinct().toList();
      case "CT-CODE" -> document.citations().stream().flatMap(citation -> citation.categories().stream())
          .distinct().toList();
      case "LG" -> events(document, LegalEvent::code);
      case "SOURCE" -> document.source().stream()
          .flatMap(source -> Stream.of(source.format(), source.file())).filter(Objects::nonNull)
          .map(name -> name.toUpperCase(Locale.ROOT)).distinct().toList();
      case "ASSIGN-FLAG" -> flag(document, "TRANSFER");
      case "LICENCE-FLAG" -> flag(document, "LICENCE");
      case "PLEDGE-FLAG" -> flag(document, "PLEDGE");
      case "REE-FLAG" -> flag(document, "REVIEW", "INVALIDATED", "PARTLY_INVALID");
      case "LGI-FLAG" -> flag(document, "LITIGATION");
      case "IPC" -> symbols(document, "IPC", false);
      case "CPC" -> symbols(document, "CPC", false);
      case "IPC-MAIN" -> symbols(document, "IPC", true);
      case "CPC-MAIN" -> symbols(document, "CPC", true);
      case "LOC" -> symbols(document, "LOC", false);
      case "UC" -> symbols(document, "USPC", false);
      case "FI" -> symbols(document, "FI", false);
      case "FT" -> symbols(document, "FTERM", false);
      case "GBC" -> symbols(document, "GBT4754", false);
      case "CLASS" -> document.classifications().stream().map(Classification::symbol).distinct().toList();
      default -> List.of();
    };
  }

  private static String office(String number) {
    return number.substring(0, Math.min(OFFICE, number.length()));
  }

  private static List<String> known(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String type(PatentType type) {
    return switch (type) {
      case INVENTION_APPLICATION -> "A";
      case INVENTION_GRANT -> "B";
      case UTILITY_MODEL -> "U";
      case DESIGN -> "D";
      case PLANT -> "P";
      case OTHER -> "O";
    };
  }

  private static List<String> parties(PatentDocument document, Function<Party, @Nullable String> part,
      FieldType type) {
    return document.parties().stream().filter(party -> party.role() == PartyRole.APPLICANT)
        .map(part).filter(Objects::nonNull).map(value -> FieldValues.canonical(type, value)).distinct().toList();
  }

  private static @Nullable String type(Party party) {
    PartyType type = PartyValues.type(party);
    return type == null ? null : type.name();
  }

  private static List<String> events(PatentDocument document, Function<LegalEvent, @Nullable String> part) {
    return document.legalEvents().stream().map(part).filter(Objects::nonNull)
        .map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
  }

  private static List<String> flag(PatentDocument document, String... types) {
    boolean any = document.legalEvents().stream()
        .anyMatch(event -> event.type() != null && List.of(types).contains(event.type()));
    return any ? List.of("true") : List.of();
  }

  /// The symbols of a scheme; for the main one the symbol marked first, else the first of all.
  private static List<String> symbols(PatentDocument document, String scheme, boolean main) {
    if (!main) {
      return document.symbols(scheme);
    }
    Stream<Classification> all = document.classifications().stream().filter(c -> c.scheme().equals(scheme));
    List<Classification> ofScheme = all.toList();
    return ofScheme.stream().filter(c -> "F".equals(c.position())).findFirst()
        .or(() -> ofScheme.stream().findFirst()).map(c -> List.of(c.symbol())).orElse(List.of());
  }

  /// {@return the dates of a field}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public static List<PartialDate> dates(PatentDocument document, String field) {
    KeyDates dates = document.dates();
    List<@Nullable PartialDate> found = new ArrayList<>();
    switch (field) {
      case "AD" -> found.add(document.application() == null ? null : document.application().date());
      case "PD" -> found.add(document.publication() == null ? null : document.publication().date());
      case "ECD" -> found.add(firstPublication(document));
      case "GRANT-DATE" -> found.add(dates == null ? null : dates.grant());
      case "PR-DATE" -> document.priorities().forEach(priority -> found.add(priority.date()));
      case "ORI-PRDATE" -> found.add(dates == null ? null : dates.earliestPriority());
      case "NATIONAL-DATE" -> found.add(document.pct() == null ? null : document.pct().nationalPhaseDate());
      case "LG-DATE" -> document.legalEvents().forEach(event -> found.add(event.date()));
      case "ASSIGN-DATE" -> ofType(document, "TRANSFER", found);
      case "LICENSE-DATE" -> ofType(document, "LICENCE", found);
      case "PLEDGE-DATE" -> ofType(document, "PLEDGE", found);
      case "SUBEX-DATE" -> ofType(document, "EXAMINATION", found);
      case "LEGAL-DATE" -> document.legalEvents().stream().map(LegalEvent::date).filter(Objects::nonNull)
          .max(PartialDate::compareTo).ifPresent(found::add);
      case "LOADED" -> document.source().stream().map(source -> source.importedAt()).filter(Objects::nonNull)
          .forEach(at -> found.add(PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate())));
      default -> {}
    }
    return found.stream().filter(Objects::nonNull).distinct().toList();
  }

  private static @Nullable PartialDate firstPublication(PatentDocument document) {
    KeyDates dates = document.dates();
    if (dates != null && dates.firstPublication() != null) {
      return dates.firstPublication();
    }
    return document.publication() == null ? null : document.publication().date();
  }

  private static void ofType(PatentDocument document, String type, List<@Nullable PartialDate> found) {
    document.legalEvents().stream().filter(event -> type.equals(event.type()))
        .forEach(event -> found.add(event.date()));
  }

  /// {@return where the first applicant is at home}
  ///
  /// @param document the document
  public static Seat seat(PatentDocument document) {
    List<Party> applicants = document.parties(PartyRole.APPLICANT);
    if (applicants.isEmpty()) {
      return new Seat(null, null, null);
    }
    Party first = applicants.getFirst();
    return new Seat(canonical(FieldType.COUNTRY, PartyValues.country(first)),
        canonical(FieldType.PROVINCE, PartyValues.province(first)), PartyValues.city(first));
  }

  private static @Nullable String canonical(FieldType type, @Nullable String value) {
    return value == null ? null : FieldValues.canonical(type, value);
  }

  /// {@return the whole numbers of a field}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public static List<Integer> integers(PatentDocument document, String field) {
    return switch (field) {
      case "ADY" -> years(document, "AD");
      case "PDY" -> years(document, "PD");
      case "PRYEAR" -> years(document, "PR-DATE");
      case "GRANT-YEAR" -> years(document, "GRANT-DATE");
      case "NO-CLAIM" -> count(document.counts() == null ? null : document.counts().claims());
      case "NO-INDEPCLAIMS" -> count(document.counts() == null ? null : document.counts().independentClaims());
      case "PAGE" -> count(document.counts() == null ? null : document.counts().pages());
      case "NO-AP" -> List.of(document.parties(PartyRole.APPLICANT).size());
      case "NO-IN" -> List.of((int) document.parties().stream().filter(DocumentFields::isInventor).count());
      case "CT-TIMES" -> List.of(keys(document, "CT").size());
      case "CTFW-TIMES" -> count(document.citedByCount());
      case "EX-TIME" -> pendency(document);
      default -> List.of();
    };
  }

  private static List<Integer> years(PatentDocument document, String field) {
    return dates(document, field).stream().map(PartialDate::year).distinct().toList();
  }

  private static List<Integer> count(@Nullable Integer value) {
    return value == null ? List.of() : List.of(value);
  }

  /// Whole months from filing to grant.
  private static List<Integer> pendency(PatentDocument document) {
    List<PartialDate> filed = dates(document, "AD");
    List<PartialDate> granted = dates(document, "GRANT-DATE");
    if (filed.isEmpty() || granted.isEmpty()) {
      return List.of();
    }
    return List.of((int) ChronoUnit.MONTHS.between(
        filed.getFirst().start(), granted.getFirst().start()));
  }
}
