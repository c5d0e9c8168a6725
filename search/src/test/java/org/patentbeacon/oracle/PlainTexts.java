package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

/// The texts of a document by the code of a plain text or name field: the source column of the list of fields.
final class PlainTexts {
  private PlainTexts() {}

  static List<String> of(PatentDocument document, String field) {
    Stream<String> texts = switch (field) {
      case "TI" -> all(document.titles());
      case "TI-CN" -> all(document.titles(), "zh");
      case "TI-EN" -> all(document.titles(), "en");
      case "AB" -> all(document.abstracts());
      case "AB-CN" -> all(document.abstracts(), "zh");
      case "AB-EN" -> all(document.abstracts(), "en");
      case "CLAIM" -> claims(document).map(Claim::text);
      case "CLAIM-CN" -> claims(document, "zh");
      case "CLAIM-EN" -> claims(document, "en");
      case "FIRST-CLAIM" -> claims(document).filter(claim -> claim.number() == 1).map(Claim::text);
      case "INDEP-CLAIM" -> claims(document).filter(Claim::independent).map(Claim::text);
      case "DEP-CLAIM" -> claims(document).filter(claim -> !claim.independent()).map(Claim::text);
      case "DES" -> sections(document).flatMap(section -> Stream.concat(
          Stream.of(Objects.requireNonNullElse(section.heading(), "")), paragraphs(section)));
      case "TECHNICAL-FIELD" -> sections(document, SectionKind.TECHNICAL_FIELD);
      case "BACKGROUND-ART" -> sections(document, SectionKind.BACKGROUND);
      case "DISCLOSURE" -> sections(document, SectionKind.DISCLOSURE);
      case "DRAWINGS" -> sections(document, SectionKind.DRAWINGS);
      case "MODE-FOR-INVENTION" -> sections(document, SectionKind.EMBODIMENTS);
      case "EFFECT" -> extra(document, ".effect");
      case "KEYWORD" -> extra(document, ".keywords");
      case "AP" -> printed(parties(document, PartyRole.APPLICANT));
      case "AP-FIRST" -> printed(parties(document, PartyRole.APPLICANT).filter(party -> party.sequence() == 1));
      case "PATENTEE" -> printed(parties(document, PartyRole.OWNER));
      case "IN" -> printed(parties(document, PartyRole.INVENTOR, PartyRole.DESIGNER));
      case "IN-FIRST" -> printed(parties(document, PartyRole.INVENTOR, PartyRole.DESIGNER)
          .filter(party -> party.sequence() == 1));
      case "AGC" -> printed(parties(document, PartyRole.AGENCY));
      case "AT" -> printed(parties(document, PartyRole.AGENT));
      case "AP-ADD" -> parties(document, PartyRole.APPLICANT).map(Party::address);
      case "AP-CITY" -> parties(document, PartyRole.APPLICANT).map(PlainValues::city);
      case "LGC" -> document.legalEvents().stream().flatMap(event -> Stream.of(event.heading(), event.text()));
      case "AP-HIST", "AOR" -> events(document, "TRANSFER").map(LegalEvent::before);
      case "AEE" -> events(document, "TRANSFER").map(LegalEvent::after);
      case "LOR" -> events(document, "LICENCE").map(LegalEvent::before);
      case "LEE" -> events(document, "LICENCE").map(LegalEvent::after);
      case "CTNP" -> document.citations().stream().filter(citation -> citation.type() == CitationType.LITERATURE)
          .map(Citation::text);
      default -> Stream.of();
    };
    return texts.filter(text -> text != null && !text.isEmpty()).toList();
  }

  private static Stream<String> all(List<LocalizedText> texts) {
    return texts.stream().map(LocalizedText::text);
  }

  private static Stream<String> all(List<LocalizedText> texts, String lang) {
    return texts.stream().filter(text -> text.lang().equals(lang)).map(LocalizedText::text);
  }

  private static Stream<Claim> claims(PatentDocument document) {
    return document.claimSets().stream().flatMap(set -> set.claims().stream());
  }

  private static Stream<String> claims(PatentDocument document, String lang) {
    return document.claimSets().stream().filter(set -> set.lang().equals(lang))
        .flatMap(set -> set.claims().stream()).map(Claim::text);
  }

  private static Stream<Section> sections(PatentDocument document) {
    return document.descriptions().stream().flatMap(description -> description.sections().stream());
  }

  private static Stream<String> sections(PatentDocument document, SectionKind kind) {
    return sections(document).filter(section -> section.kind() == kind).flatMap(PlainTexts::paragraphs);
  }

  private static Stream<String> paragraphs(Section section) {
    return section.paragraphs().stream().map(paragraph -> paragraph.text());
  }

  private static Stream<String> extra(PatentDocument document, String column) {
    return document.extra().entrySet().stream().filter(entry -> entry.getKey().endsWith(column))
        .flatMap(entry -> entry.getValue().values().stream());
  }

  static Stream<Party> parties(PatentDocument document, PartyRole... roles) {
    return document.parties().stream().filter(party -> List.of(roles).contains(party.role()));
  }

  private static Stream<String> printed(Stream<Party> parties) {
    return named(parties).flatMap(party -> Stream.of(party.name().original(), party.name().latin()));
  }

  private static Stream<Party> named(Stream<Party> parties) {
    List<Party> named = new ArrayList<>(parties.toList());
    named.removeIf(party -> party.name() == null);
    return named.stream();
  }

  static Stream<LegalEvent> events(PatentDocument document, String... types) {
    return document.legalEvents().stream()
        .filter(event -> event.type() != null && List.of(types).contains(event.type()));
  }
}
