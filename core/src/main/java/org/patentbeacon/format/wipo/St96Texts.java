package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Figure;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// Titles, abstracts, descriptions, claims and drawings. A text in another language than that of the document is a
/// translation of the office.
final class St96Texts {
  private final Consumer<Note> notes;
  private final Extras extra;
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<LocalizedText> abstracts = new ArrayList<>();
  private final List<ClaimSet> claimSets = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private String lang = "und";

  St96Texts(Extras extra, Consumer<Note> notes) {
    this.extra = extra;
    this.notes = notes;
  }

  /// The language of the document, which holds for texts that state none.
  void lang(@Nullable String attribute) {
    lang = Values.language(attribute, lang);
  }

  String lang() {
    return lang;
  }

  List<LocalizedText> titles() {
    return titles;
  }

  List<LocalizedText> abstracts() {
    return abstracts;
  }

  List<ClaimSet> claimSets() {
    return claimSets;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  List<Figure> figures() {
    return figures;
  }

  private String lang(XmlCursor xml) {
    return Values.language(xml.attribute("languageCode"), lang);
  }

  private TextOrigin origin(String own) {
    return own.equals(lang) ? TextOrigin.ORIGINAL : TextOrigin.OFFICIAL_TRANSLATION;
  }

  void title(XmlCursor xml) {
    String own = lang(xml);
    LocalizedText title = new LocalizedText(own, Prose.of(xml), origin(own), null);
    if (!title.text().isEmpty() && !titles.contains(title)) {
      titles.add(title);
    }
  }

  /// An abstract; a paragraph about a deposit is no part of its text.
  void abstractText(XmlCursor xml) {
    String own = lang(xml);
    StringBuilder text = new StringBuilder();
    xml.eachChild(child -> {
      if (child.equals("P") && !"bio".equals(xml.attribute("pNumber"))) {
        text.append(text.isEmpty() ? "" : " ").append(Prose.of(xml));
      } else if (child.equals("P")) {
        extra.add("BioDeposit", xml.text(_ -> true));
      }
    });
    String shown = DisplayForm.of(text);
    if (!shown.isEmpty()) {
      abstracts.add(new LocalizedText(own, shown, origin(own), null));
    }
  }

  void description(XmlCursor xml) {
    String own = lang(xml);
    Sections sections = new Sections();
    xml.eachChild(child -> {
      SectionKind kind = kind(child);
      if (kind == null) {
        paragraph(child, xml, sections);
      } else {
        sections.begin(kind);
        xml.eachChild(inner -> inSection(inner, xml, sections));
        sections.end();
      }
    });
    add(own, sections.list());
  }

  /// Paragraphs that say what a design shows.
  void explanation(String own, List<String> paragraphs) {
    Sections sections = new Sections();
    paragraphs.forEach(text -> sections.text(null, text));
    add(own, sections.list());
  }

  private void add(String own, List<Section> sections) {
    if (!sections.isEmpty()) {
      descriptions.add(new Description(own, origin(own), sections));
    }
  }

  private static @Nullable SectionKind kind(String element) {
    return switch (element) {
      case "TechnicalField" -> SectionKind.TECHNICAL_FIELD;
      case "BackgroundArt" -> SectionKind.BACKGROUND;
      case "Disclosure", "InventionSummary" -> SectionKind.DISCLOSURE;
      case "DrawingDescription" -> SectionKind.DRAWINGS;
      case "EmbodimentDescription", "BestMode", "InventionMode" -> SectionKind.EMBODIMENTS;
      case "IndustrialApplicability" -> SectionKind.INDUSTRIAL_APPLICABILITY;
      case "CitationBag" -> SectionKind.REFERENCES;
      case "SequenceListText" -> SectionKind.SEQUENCE_LISTING;
      case "ReferenceSignBag", "DepositedBiologicalMaterialReference" -> SectionKind.OTHER;
      default -> null;
    };
  }

  private static void inSection(String name, XmlCursor xml, Sections sections) {
    switch (name) {
      case "TechnicalProblem", "TechnicalSolution", "AdvantageousEffects", "PatentCitationBag", "NPLCitationBag" ->
        xml.eachChild(inner -> inSection(inner, xml, sections));
      case "Heading", "P" -> paragraph(name, xml, sections);
      default -> sections.text(null, Prose.of(xml));
    }
  }

  /// The title that the description repeats is not read again.
  private static void paragraph(String name, XmlCursor xml, Sections sections) {
    switch (name) {
      case "Heading" -> sections.heading(Prose.of(xml));
      case "P" -> sections.paragraph(xml.attribute("pNumber"), Prose.of(xml));
      default -> {}
    }
  }

  void claims(XmlCursor xml) {
    String own = lang(xml);
    ClaimCompletion claims = new ClaimCompletion(own, notes);
    xml.eachChild(child -> {
      if (child.equals("Claim")) {
        claims.add(claim(xml));
      }
    });
    ClaimSet set = claims.set(origin(own));
    if (!set.claims().isEmpty()) {
      claimSets.add(set);
    }
  }

  private static ClaimText claim(XmlCursor xml) {
    String[] number = new String[1];
    StringBuilder text = new StringBuilder();
    List<Integer> marked = new ArrayList<>();
    xml.eachChild(child -> {
      switch (child) {
        case "ClaimNumber" -> number[0] = xml.text();
        case "ClaimText" -> text.append(text.isEmpty() ? "" : " ").append(Prose.line(xml, started -> {
          if (started.equals("ClaimReference")) {
            references(xml.attribute("idrefs"), marked);
          }
        }));
        default -> {}
      }
    });
    return new ClaimText(number[0], text.toString(), marked, null);
  }

  /// The numbers at the end of the ids that a reference names: `CLM-00001 CLM-00002`.
  private static void references(@Nullable String ids, List<Integer> marked) {
    int end = ids == null ? 0 : ids.length();
    int digits = end;
    while (digits > 0 && ids != null && Character.isDigit(ids.charAt(digits - 1))) {
      digits--;
    }
    if (digits < end && end - digits < 7 && ids != null) {
      marked.add(Integer.valueOf(ids.substring(digits)));
      references(ids.substring(0, Math.max(0, ids.lastIndexOf(' '))), marked);
    }
  }

  void claim(String own, String text) {
    ClaimCompletion claims = new ClaimCompletion(own, notes);
    claims.add(ClaimText.of("1", text));
    claimSets.add(claims.set(origin(own)));
  }

  /// `Drawings`: figures with their images, or whole pages.
  void drawings(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "Figure", "PageImage" -> figure(xml);
        default -> {}
      }
    });
  }

  private void figure(XmlCursor xml) {
    String[] found = new String[2];
    image(xml, found);
    figures.add(new Figure(found[0], found[1], null));
  }

  private static void image(XmlCursor xml, String[] found) {
    xml.eachChild(child -> {
      switch (child) {
        case "FigureNumber" -> found[0] = xml.text();
        case "FileName" -> found[1] = xml.text();
        case "Image" -> image(xml, found);
        default -> {}
      }
    });
  }
}
