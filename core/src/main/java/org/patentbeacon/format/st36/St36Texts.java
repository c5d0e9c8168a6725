package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Figure;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.Inline;
import org.patentbeacon.format.xml.Prose;
import org.patentbeacon.format.xml.XmlCursor;

/// Abstract, description, claims and drawings. A text in another language than that of the publication is a translation
/// of the office.
public final class St36Texts {
  private static final Set<String> CITED = Set.of("patcit", "nplcit");
  private static final Set<String> IMAGES = Set.of("img");

  private final String lang;
  private final Consumer<Note> notes;
  private final St36Citations citations;
  private final Extras leftovers;
  private final List<LocalizedText> abstracts = new ArrayList<>();
  private final List<ClaimSet> claimSets = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Sections sections = new Sections();
  private @Nullable String descriptionLang;

  /// Starts without any text.
  ///
  /// @param lang the language of the publication, ISO 639-1
  /// @param citations takes what the description cites
  /// @param leftovers takes what has no place in the texts
  /// @param notes takes what is odd about them
  public St36Texts(String lang, St36Citations citations, Extras leftovers, Consumer<Note> notes) {
    this.lang = lang;
    this.citations = citations;
    this.leftovers = leftovers;
    this.notes = notes;
  }

  /// Reads an element that stands beside the front page.
  ///
  /// @param name its local name
  /// @param xml the cursor, on the start tag
  public void read(String name, XmlCursor xml) {
    switch (name) {
      case "abstract" -> abstractText(xml);
      case "description" -> {
        descriptionLang = Values.language(xml.attribute("lang"), lang);
        description(xml);
      }
      case "claims" -> claims(xml);
      case "drawings" -> drawings(xml);
      case "ep-reference-list" -> {
        sections.begin(SectionKind.REFERENCES);
        xml.eachChild(child -> references(child, xml));
        sections.end();
      }
      case "search-report-data" -> xml.eachChild(child -> searchReport(child, xml));
      case "doc-page", "image-of-bibliographic-data", "image-of-chosen-drawing" -> {}
      default -> leftovers.element(name, xml);
    }
  }

  private void abstractText(XmlCursor xml) {
    String own = Values.language(xml.attribute("lang"), lang);
    List<Inline> images = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    xml.eachPart(words -> text.append(' ').append(words), child -> {
      String part = Prose.of(xml, IMAGES, images::add);
      text.append(child.equals("heading") ? "" : ' ' + part);
    });
    String figure = images.isEmpty() ? null : images.getFirst().attribute("file");
    String words = DisplayForm.of(text);
    if (!words.isEmpty()) {
      abstracts.add(new LocalizedText(own, words, origin(own), figure));
    }
  }

  private TextOrigin origin(String own) {
    return own.equals(lang) ? TextOrigin.ORIGINAL : TextOrigin.OFFICIAL_TRANSLATION;
  }

  private void description(XmlCursor xml) {
    xml.eachPart(words -> sections.paragraph(null, words), child -> part(child, xml));
  }

  private void part(String name, XmlCursor xml) {
    SectionKind kind = name.equals("p") ? null : SectionElements.kind(name);
    if (kind != null) {
      sections.begin(kind);
      description(xml);
      sections.end();
    } else if (!name.equals("p") && SectionElements.isGroup(name)) {
      description(xml);
    } else if (name.equals("heading")) {
      sections.heading(xml.text());
    } else {
      @Nullable String number = xml.attribute("num");
      List<Inline> cited = new ArrayList<>();
      String text = Prose.of(xml, CITED, cited::add);
      cited.forEach(citations::inline);
      sections.paragraph(number, cited.size() > 1 ? listed(text, cited) : text);
    }
  }

  /// A paragraph that is nothing but cited documents has one to a line, as a table has its rows.
  private static String listed(String text, List<Inline> cited) {
    List<String> lines = cited.stream().map(Inline::text).toList();
    if (!text.startsWith(firstWord(lines.getFirst()))) {
      return text;
    }
    return DisplayForm.comparison(text).equals(DisplayForm.comparison(String.join("", lines)))
        ? String.join("\n", lines) : text;
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private void references(String name, XmlCursor xml) {
    switch (name) {
      case "heading" -> sections.heading(xml.text());
      case "ul", "ol", "p" ->
        xml.eachPart(words -> sections.text(null, words), child -> references(child, xml));
      case "li" -> sections.text(null, citations.listed(xml));
      default -> sections.text(null, xml.text());
    }
  }

  private void searchReport(String name, XmlCursor xml) {
    switch (name) {
      case "citation" -> citations.searched(xml);
      case "doc-page" -> {}
      case "srep-citations", "srep-for-pub", "references-cited" -> xml.eachChild(child -> searchReport(child, xml));
      default -> leftovers.element(name, xml);
    }
  }

  private void claims(XmlCursor xml) {
    String own = Values.language(xml.attribute("lang"), lang);
    ClaimCompletion claims = new ClaimCompletion(own, notes);
    xml.eachPart(words -> leftovers.add("claims", words), child -> {
      if (child.equals("claim")) {
        @Nullable String number = xml.attribute("num");
        claims.add(ClaimText.of(number, Prose.line(xml)));
      } else {
        leftovers.element("claims", xml);
      }
    });
    ClaimSet set = claims.set(origin(own));
    if (!set.claims().isEmpty()) {
      claimSets.add(set);
    }
  }

  private void drawings(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("figure")) {
        figure(xml);
      } else if (!child.equals("doc-page")) {
        leftovers.element("drawings", xml);
      }
    });
  }

  private void figure(XmlCursor xml) {
    @Nullable String label = xml.attribute("num");
    List<Inline> images = new ArrayList<>();
    String caption = Prose.of(xml, IMAGES, images::add);
    String file = images.isEmpty() ? null : images.getFirst().attribute("file");
    figures.add(new Figure(label, file, Values.present(caption)));
    images.stream().skip(1).forEach(image -> leftovers.add("figureFile", image.attribute("file")));
  }

  /// Adds the texts to a document.
  ///
  /// @param document the document
  public void addTo(PatentDocument.Builder document) {
    List<Section> all = sections.list();
    String own = descriptionLang == null ? lang : descriptionLang;
    document.abstracts(abstracts).claimSets(claimSets).figures(figures)
        .descriptions(all.isEmpty() ? List.of() : List.of(new Description(own, origin(own), all)));
  }
}
