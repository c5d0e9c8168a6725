package org.patentbeacon.format.cnipa;

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
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// Abstract, description, claims and drawings of a Chinese document, from the new and the old element names.
final class CnipaTexts {
  private final Consumer<Note> notes;
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<LocalizedText> abstracts = new ArrayList<>();
  private final List<ClaimSet> claimSets = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private @Nullable String abstractFigure;

  CnipaTexts(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<LocalizedText> titles() {
    return titles;
  }

  /// The abstracts; the first one, which is the Chinese one, has the drawing.
  List<LocalizedText> abstracts() {
    if (abstractFigure != null && !abstracts.isEmpty()) {
      LocalizedText first = abstracts.getFirst();
      abstracts.set(0, new LocalizedText(first.lang(), first.text(), first.origin(), abstractFigure));
    }
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

  /// A title; the one that the description repeats is not read.
  void title(XmlCursor cursor, String lang) {
    String own = Values.language(cursor.attribute("lang"), lang);
    String text = Prose.of(cursor);
    if (!text.isEmpty() && titles.stream().noneMatch(title -> title.lang().equals(own))) {
      titles.add(LocalizedText.original(own, text));
    }
  }

  /// An abstract, perhaps with its drawing; notes on deposits are no part of its text.
  void abstractText(XmlCursor cursor, String lang) {
    String own = Values.language(cursor.attribute("lang"), lang);
    StringBuilder text = new StringBuilder();
    cursor.eachChild(child -> {
      switch (child) {
        case "Paragraphs" -> text.append(text.isEmpty() ? "" : " ").append(Prose.of(cursor));
        case "p" -> {
          if (!"bio".equals(cursor.attribute("num"))) {
            text.append(text.isEmpty() ? "" : " ").append(Prose.of(cursor));
          }
        }
        case "AbstractFigure" -> abstractFigure(cursor);
        default -> {}
      }
    });
    String shown = DisplayForm.of(text);
    if (!shown.isEmpty()) {
      abstracts.add(LocalizedText.original(own, shown));
    }
  }

  /// The drawing that goes with the abstract.
  void abstractFigure(XmlCursor cursor) {
    String file = image(cursor);
    abstractFigure = file == null ? abstractFigure : file;
  }

  /// A description, whose sections are marked or start at headings.
  void description(XmlCursor cursor, String lang) {
    String own = Values.language(cursor.attribute("lang"), lang);
    Sections sections = new Sections();
    cursor.eachChild(child -> {
      switch (child) {
        case "TechnicalField", "technical-field" -> marked(cursor, sections, SectionKind.TECHNICAL_FIELD);
        case "BackgroundArt", "background-art" -> marked(cursor, sections, SectionKind.BACKGROUND);
        case "Disclosure", "InventionSummary", "disclosure" -> marked(cursor, sections, SectionKind.DISCLOSURE);
        case "DrawingsDescription", "description-of-drawings" -> marked(cursor, sections, SectionKind.DRAWINGS);
        case "InventionMode", "EmbodimentsDescription", "BestMode", "mode-for-invention", "best-mode" ->
            marked(cursor, sections, SectionKind.EMBODIMENTS);
        case "IndustrialApplicability", "industrial-applicability" ->
            marked(cursor, sections, SectionKind.INDUSTRIAL_APPLICABILITY);
        case "CitationList" -> marked(cursor, sections, SectionKind.REFERENCES);
        case "SequenceListText", "sequence-list-text" -> marked(cursor, sections, SectionKind.SEQUENCE_LISTING);
        case "ReferenceSignsList", "ReferenceToDepositedBiologicalMaterial" ->
            marked(cursor, sections, SectionKind.OTHER);
        default -> paragraph(child, cursor, sections);
      }
    });
    add(own, sections.list());
  }

  /// The brief explanation of a design.
  void explanation(XmlCursor cursor, String lang) {
    Sections sections = new Sections();
    marked(cursor, sections, SectionKind.OTHER);
    add(lang, sections.list());
  }

  private void add(String lang, List<Section> sections) {
    if (!sections.isEmpty()) {
      descriptions.add(new Description(lang, TextOrigin.ORIGINAL, sections));
    }
  }

  private static void marked(XmlCursor cursor, Sections sections, SectionKind kind) {
    sections.begin(kind);
    cursor.eachChild(child -> paragraph(child, cursor, sections));
    sections.end();
  }

  private static void paragraph(String name, XmlCursor cursor, Sections sections) {
    switch (name) {
      case "Paragraphs", "p" -> {
        String num = cursor.attribute("num");
        sections.paragraph(num != null && num.startsWith("n") ? num.substring(1) : num, Prose.of(cursor));
      }
      case "Heading", "heading" -> sections.heading(Prose.of(cursor));
      default -> {}
    }
  }

  /// The claims of one language.
  void claims(XmlCursor cursor, String lang) {
    ClaimCompletion claims = new ClaimCompletion(Values.language(cursor.attribute("lang"), lang), notes);
    cursor.eachChild(child -> {
      switch (child) {
        case "Claim", "claim" -> claims.add(ClaimText.of(cursor.attribute("num"), Prose.line(cursor)));
        default -> {}
      }
    });
    ClaimSet set = claims.set(TextOrigin.ORIGINAL);
    if (!set.claims().isEmpty()) {
      claimSets.add(set);
    }
  }

  /// The drawings, or the pictures of a design.
  void drawings(XmlCursor cursor) {
    cursor.eachChild(child -> {
      switch (child) {
        case "Figure" -> figure(cursor, cursor.attribute("figureLabels"));
        case "figure" -> figure(cursor, cursor.attribute("figure-labels"));
        case "Picture" -> figure(cursor, cursor.attribute("pictureName"));
        default -> {}
      }
    });
  }

  private void figure(XmlCursor cursor, @Nullable String label) {
    figures.add(new Figure(label, image(cursor), null));
  }

  /// The file of the first image in the current element.
  private static @Nullable String image(XmlCursor cursor) {
    String[] file = new String[1];
    cursor.eachChild(child -> {
      String found = switch (child) {
        case "Image", "img" -> cursor.attribute("file");
        default -> image(cursor);
      };
      file[0] = file[0] == null ? found : file[0];
    });
    return file[0];
  }
}
