package org.patentbeacon.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

/// The texts of a document by field code, each with its place: what the fields catalogue says in its source column.
public final class DocumentFields {

  /// A paragraph of a field.
  ///
  /// @param path the JSON pointer of the text in the document
  /// @param text the text
  public record FieldText(String path, String text) {}

  private DocumentFields() {}

  /// {@return the paragraphs of a plain text or name field, in document order; empty when the document has none}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public static List<FieldText> texts(PatentDocument document, String field) {
    Texts texts = new Texts(document);
    switch (field) {
      case "TI" -> texts.localized("titles", document.titles(), lang -> true);
      case "TI-CN" -> texts.localized("titles", document.titles(), DocumentFields::isChinese);
      case "TI-EN" -> texts.localized("titles", document.titles(), "en"::equals);
      case "AB" -> texts.localized("abstracts", document.abstracts(), lang -> true);
      case "AB-CN" -> texts.localized("abstracts", document.abstracts(), DocumentFields::isChinese);
      case "AB-EN" -> texts.localized("abstracts", document.abstracts(), "en"::equals);
      case "CLAIM" -> texts.claims(lang -> true, claim -> true);
      case "CLAIM-CN" -> texts.claims(DocumentFields::isChinese, claim -> true);
      case "CLAIM-EN" -> texts.claims("en"::equals, claim -> true);
      case "FIRST-CLAIM" -> texts.claims(lang -> true, claim -> claim.number() == 1);
      case "INDEP-CLAIM" -> texts.claims(lang -> true, Claim::independent);
      case "DEP-CLAIM" -> texts.claims(lang -> true, claim -> !claim.independent());
      case "DES" -> texts.description(kind -> true, true);
      case "TECHNICAL-FIELD" -> texts.description(SectionKind.TECHNICAL_FIELD::equals, false);
      case "BACKGROUND-ART" -> texts.description(SectionKind.BACKGROUND::equals, false);
      case "DISCLOSURE" -> texts.description(SectionKind.DISCLOSURE::equals, false);
      case "DRAWINGS" -> texts.description(SectionKind.DRAWINGS::equals, false);
      case "MODE-FOR-INVENTION" -> texts.description(SectionKind.EMBODIMENTS::equals, false);
      case "EFFECT" -> texts.extra("effect");
      case "KEYWORD" -> texts.extra("keywords");
      case "AP" -> texts.names(party -> party.role() == PartyRole.APPLICANT, false);
      case "AP-FIRST" -> texts.names(party -> party.role() == PartyRole.APPLICANT && party.sequence() == 1, false);
      case "APNOR" -> texts.names(party -> party.role() == PartyRole.APPLICANT, true);
      case "PATENTEE" -> texts.names(party -> party.role() == PartyRole.OWNER, false);
      case "PATENTEENOR" -> texts.names(party -> party.role() == PartyRole.OWNER, true);
      case "IN" -> texts.names(DocumentFields::isInventor, false);
      case "IN-FIRST" -> texts.names(party -> isInventor(party) && party.sequence() == 1, false);
      case "AGC" -> texts.names(party -> party.role() == PartyRole.AGENCY, false);
      case "AT" -> texts.names(party -> party.role() == PartyRole.AGENT, false);
      case "AP-ADD" -> texts.partyTexts(Party::address, "address");
      case "AP-CITY" -> texts.partyTexts(Party::city, "city");
      case "LGC" -> texts.events(event -> Stream.of(event.heading(), event.text()));
      case "CTNP" -> texts.literature();
      default -> {}
    }
    return texts.found;
  }

  private static boolean isChinese(String lang) {
    return lang.startsWith("zh");
  }

  static boolean isInventor(Party party) {
    return party.role() == PartyRole.INVENTOR || party.role() == PartyRole.DESIGNER;
  }

  /// Collects texts with their places.
  private static final class Texts {
    private final PatentDocument document;
    private final List<FieldText> found = new ArrayList<>();

    Texts(PatentDocument document) {
      this.document = document;
    }

    private void add(String path, @Nullable String text) {
      if (text != null && !text.isEmpty()) {
        found.add(new FieldText(path, text));
      }
    }

    void localized(String name, List<LocalizedText> texts, Predicate<String> lang) {
      for (int i = 0; i < texts.size(); i++) {
        if (lang.test(texts.get(i).lang())) {
          add("/" + name + "/" + i + "/text", texts.get(i).text());
        }
      }
    }

    void claims(Predicate<String> lang, Predicate<Claim> wanted) {
      for (int s = 0; s < document.claimSets().size(); s++) {
        ClaimSet set = document.claimSets().get(s);
        for (int c = 0; lang.test(set.lang()) && c < set.claims().size(); c++) {
          if (wanted.test(set.claims().get(c))) {
            add("/claimSets/" + s + "/claims/" + c + "/text", set.claims().get(c).text());
          }
        }
      }
    }

    void description(Predicate<SectionKind> kind, boolean headings) {
      for (int d = 0; d < document.descriptions().size(); d++) {
        Description description = document.descriptions().get(d);
        for (int s = 0; s < description.sections().size(); s++) {
          Section section = description.sections().get(s);
          if (kind.test(section.kind())) {
            section("/descriptions/" + d + "/sections/" + s, section, headings);
          }
        }
      }
    }

    private void section(String path, Section section, boolean headings) {
      if (headings) {
        add(path + "/heading", section.heading());
      }
      for (int p = 0; p < section.paragraphs().size(); p++) {
        add(path + "/paragraphs/" + p + "/text", section.paragraphs().get(p).text());
      }
    }

    void names(Predicate<Party> wanted, boolean normalised) {
      for (int i = 0; i < document.parties().size(); i++) {
        Party party = document.parties().get(i);
        if (!wanted.test(party) || party.name() == null) {
          continue;
        }
        String path = "/parties/" + i + "/name/";
        if (normalised) {
          add(path + "normalised", party.name().normalised());
        } else {
          add(path + "original", party.name().original());
          add(path + "latin", party.name().latin());
        }
      }
    }

    void partyTexts(Function<Party, @Nullable String> part, String key) {
      for (int i = 0; i < document.parties().size(); i++) {
        if (document.parties().get(i).role() == PartyRole.APPLICANT) {
          add("/parties/" + i + "/" + key, part.apply(document.parties().get(i)));
        }
      }
    }

    void extra(String column) {
      document.extra().forEach((key, value) -> {
        if (key.endsWith("." + column)) {
          addExtra(key, value);
        }
      });
    }

    private void addExtra(String key, ExtraValue value) {
      value.values().forEach(text -> add("/extra/" + key, text));
    }

    void events(Function<LegalEvent, Stream<@Nullable String>> part) {
      for (int i = 0; i < document.legalEvents().size(); i++) {
        String path = "/legalEvents/" + i;
        part.apply(document.legalEvents().get(i)).forEach(text -> add(path, text));
      }
    }

    void literature() {
      for (int i = 0; i < document.citations().size(); i++) {
        add("/citations/" + i + "/text", document.citations().get(i).text());
      }
    }
  }
}
