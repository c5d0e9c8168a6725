package org.patentbeacon.format.uspto;

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
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.text.ClaimCompletion;
import org.patentbeacon.format.text.ClaimText;
import org.patentbeacon.format.text.Sections;

/// Abstract, description, claims and drawings of a United States document, whatever the format.
public final class UsptoTexts {
  private static final String ENGLISH = "en";

  private final Sections sections = new Sections();
  private final ClaimCompletion claims;
  private final StringBuilder abstractText = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();

  /// Starts without any text.
  ///
  /// @param notes takes what is odd
  public UsptoTexts(Consumer<Note> notes) {
    claims = new ClaimCompletion(ENGLISH, notes);
  }

  /// Adds a paragraph of the abstract.
  ///
  /// @param text its display form
  public void abstractParagraph(String text) {
    abstractText.append(abstractText.isEmpty() ? "" : " ").append(text);
  }

  /// {@return the sections of the description}
  public Sections sections() {
    return sections;
  }

  /// Adds a claim.
  ///
  /// @param number its number as printed or as its id has it, such as `CLM-00001`; absent when there is none
  /// @param text its text
  /// @param references what the markup refers to
  public void claim(@Nullable String number, String text, ClaimReferenceMarks references) {
    String digits = number == null ? null : ClaimReferenceMarks.digits(number);
    claims.add(new ClaimText(digits, text, references.numbers(), null));
  }

  /// Adds a figure.
  ///
  /// @param label its label; absent when there is none
  /// @param file the name of its file; absent when there is none
  public void figure(@Nullable String label, @Nullable String file) {
    figures.add(new Figure(label, file, null));
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
