package org.patentbeacon.format.uspto;

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
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;
import org.patentbeacon.format.xml.XmlCursor;

/// Abstract, description, claims and drawings of a United States document.
final class UsptoTexts {
  private static final String ENGLISH = "en";
  private static final Set<String> BLOCKS = Set.of("p", "claim-text", "li", "entry", "row", "dt", "dd", "br");

  private final Sections sections = new Sections();
  private final ClaimCompletion claims;
  private final StringBuilder abstractText = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();

  UsptoTexts(Consumer<Note> notes) {
    claims = new ClaimCompletion(ENGLISH, notes);
  }

  void abstractText(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("p")) {
        abstractText.append(abstractText.isEmpty() ? "" : " ").append(xml.text(BLOCKS::contains));
      }
    });
  }

  void description(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "heading" -> sections.heading(xml.text());
        case "cross-reference-to-related-applications", "summary-of-invention", "brief-description-of-drawings",
            "description-of-drawing", "description-of-drawings", "detailed-description", "technical-field",
            "background-art", "disclosure", "best-mode", "mode-for-invention", "industrial-applicability",
            "federal-research-statement" ->
            description(xml);
        default -> paragraph(xml);
      }
    });
  }

  private void paragraph(XmlCursor xml) {
    @Nullable String number = xml.attribute("num");
    String text = xml.text(BLOCKS::contains);
    if (!text.isEmpty()) {
      sections.text(number, text);
    }
  }

  void claims(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("claim")) {
        claim(xml);
      }
    });
  }

  private void claim(XmlCursor xml) {
    @Nullable String number = xml.attribute("num");
    claims.add(ClaimText.of(number, xml.text(BLOCKS::contains)));
  }

  void drawings(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("figure")) {
        @Nullable String label = xml.attribute("num");
        xml.eachChild(image -> figures.add(new Figure(label, xml.attribute("file"), null)));
      }
    });
  }

  void addTo(PatentDocument.Builder document) {
    String text = DisplayForm.of(abstractText);
    document.abstracts(text.isEmpty() ? List.of() : List.of(LocalizedText.original(ENGLISH, text)));
    ClaimSet set = claims.set(TextOrigin.ORIGINAL);
    document.claimSets(set.claims().isEmpty() ? List.of() : List.of(set));
    List<Section> all = sections.list();
    document.descriptions(all.isEmpty() ? List.of() : List.of(new Description(ENGLISH, TextOrigin.ORIGINAL, all)));
    document.figures(figures);
  }
}
