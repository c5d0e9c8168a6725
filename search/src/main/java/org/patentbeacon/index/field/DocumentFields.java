package org.patentbeacon.index.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

/// The texts of a document by field code, each with its place: what the fields catalogue says in its source column.
///
/// Some fields are views of another one: `FIRST-CLAIM` looks at some of the paragraphs of `CLAIM`. A text is read once,
/// and says which views show it.
public final class DocumentFields {
  /// The field that a view looks into.
  private static final Map<String, String> VIEWED = Map.ofEntries(
      Map.entry("TI-CN", "TI"), Map.entry("TI-EN", "TI"), Map.entry("AB-CN", "AB"), Map.entry("AB-EN", "AB"),
      Map.entry("CLAIM-CN", "CLAIM"), Map.entry("CLAIM-EN", "CLAIM"), Map.entry("FIRST-CLAIM", "CLAIM"),
      Map.entry("INDEP-CLAIM", "CLAIM"), Map.entry("DEP-CLAIM", "CLAIM"), Map.entry("TECHNICAL-FIELD", "DES"),
      Map.entry("BACKGROUND-ART", "DES"), Map.entry("DISCLOSURE", "DES"), Map.entry("DRAWINGS", "DES"),
      Map.entry("MODE-FOR-INVENTION", "DES"), Map.entry("AP-FIRST", "AP"), Map.entry("IN-FIRST", "IN"));

  /// A paragraph of a field.
  ///
  /// @param path the JSON pointer of the text in the document
  /// @param text the text
  /// @param views the codes of the views of the field that show it
  public record FieldText(String path, String text, List<String> views) {

    /// Copies the list.
    public FieldText {
      views = List.copyOf(views);
    }
  }

  private DocumentFields() {}

  /// {@return the field whose paragraphs a field shows: itself, unless it is a view}
  ///
  /// @param field the code of a plain text or name field
  public static String viewed(String field) {
    return VIEWED.getOrDefault(field, field);
  }

  /// {@return the paragraphs of a plain text or name field, in document order; empty when the document has none}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public static List<FieldText> texts(PatentDocument document, String field) {
    String viewed = viewed(field);
    List<FieldText> all = all(document, viewed);
    return viewed.equals(field) ? all : all.stream().filter(text -> text.views().contains(field)).toList();
  }

  private static List<FieldText> all(PatentDocument document, String field) {
    Texts texts = new Texts(document);
    switch (field) {
      case "TI" -> texts.localized("titles", document.titles(), field);
      case "AB" -> texts.localized("abstracts", document.abstracts(), field);
      case "CLAIM" -> texts.claims();
      case "DES" -> texts.description();
      case "EFFECT" -> texts.extra("effect");
      case "KEYWORD" -> texts.extra("keywords");
      case "AP" -> texts.names(party -> party.role() == PartyRole.APPLICANT, "AP-FIRST");
      case "PATENTEE" -> texts.names(party -> party.role() == PartyRole.OWNER, null);
      case "IN" -> texts.names(DocumentFields::isInventor, "IN-FIRST");
      case "AGC" -> texts.names(party -> party.role() == PartyRole.AGENCY, null);
      case "AT" -> texts.names(party -> party.role() == PartyRole.AGENT, null);
      case "AP-ADD" -> texts.partyTexts(Party::address, "address");
      case "AP-CITY" -> texts.partyTexts(PartyValues::city, "city");
      case "LGC" -> texts.events(event -> Stream.of(event.heading(), event.text()));
      case "CTNP" -> texts.literature();
      default -> {}
    }
    return texts.found;
  }

  /// The views of a text of a language.
  private static List<String> ofLanguage(String field, String lang) {
    return lang.startsWith("zh") ? List.of(field + "-CN") : lang.equals("en") ? List.of(field + "-EN") : List.of();
  }

  private static List<String> ofSection(SectionKind kind) {
    return switch (kind) {
      case TECHNICAL_FIELD -> List.of("TECHNICAL-FIELD");
      case BACKGROUND -> List.of("BACKGROUND-ART");
      case DISCLOSURE -> List.of("DISCLOSURE");
      case DRAWINGS -> List.of("DRAWINGS");
      case EMBODIMENTS -> List.of("MODE-FOR-INVENTION");
      default -> List.of();
    };
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

    private void add(String path, @Nullable String text, List<String> views) {
      if (text != null && !text.isEmpty()) {
        found.add(new FieldText(path, text, views));
      }
    }

    private void add(String path, @Nullable String text) {
      add(path, text, List.of());
    }

    void localized(String name, List<LocalizedText> texts, String field) {
      for (int i = 0; i < texts.size(); i++) {
        add("/" + name + "/" + i + "/text", texts.get(i).text(), ofLanguage(field, texts.get(i).lang()));
      }
    }

    void claims() {
      for (int s = 0; s < document.claimSets().size(); s++) {
        ClaimSet set = document.claimSets().get(s);
        for (int c = 0; c < set.claims().size(); c++) {
          Claim claim = set.claims().get(c);
          List<String> views = new ArrayList<>(ofLanguage("CLAIM", set.lang()));
          views.add(claim.independent() ? "INDEP-CLAIM" : "DEP-CLAIM");
          if (claim.number() == 1) {
            views.add("FIRST-CLAIM");
          }
          add("/claimSets/" + s + "/claims/" + c + "/text", claim.text(), views);
        }
      }
    }

    void description() {
      for (int d = 0; d < document.descriptions().size(); d++) {
        Description description = document.descriptions().get(d);
        for (int s = 0; s < description.sections().size(); s++) {
          section("/descriptions/" + d + "/sections/" + s, description.sections().get(s));
        }
      }
    }

    private void section(String path, Section section) {
      add(path + "/heading", section.heading());
      List<String> views = ofSection(section.kind());
      for (int p = 0; p < section.paragraphs().size(); p++) {
        add(path + "/paragraphs/" + p + "/text", section.paragraphs().get(p).text(), views);
      }
    }

    /// @param firstView the view that shows the first of these parties; `null` when there is none
    void names(Predicate<Party> wanted, @Nullable String firstView) {
      eachNamed(wanted, (party, path) -> {
        List<String> views = firstView != null && party.sequence() == 1 ? List.of(firstView) : List.of();
        add(path + "original", name(party).original(), views);
        add(path + "latin", name(party).latin(), views);
      });
    }

    private void eachNamed(Predicate<Party> wanted, BiConsumer<Party, String> take) {
      for (int i = 0; i < document.parties().size(); i++) {
        Party party = document.parties().get(i);
        if (wanted.test(party) && party.name() != null) {
          take.accept(party, "/parties/" + i + "/name/");
        }
      }
    }

    private static PartyName name(Party party) {
      return Objects.requireNonNull(party.name());
    }

    /// A part that the document does not state has the place it would have.
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
        if (document.citations().get(i).type() == CitationType.LITERATURE) {
          add("/citations/" + i + "/text", document.citations().get(i).text());
        }
      }
    }
  }
}
