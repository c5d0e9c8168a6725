package org.patentbeacon.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

/// Collects the sections of one description, from marked-up elements or from headings among the paragraphs.
///
/// Where the format marks its sections, call [#begin(SectionKind)] and [#end()] around their paragraphs; a known heading
/// in the first of them becomes the section's heading. Elsewhere a paragraph or heading that the table knows starts a
/// section, and what stands before the first one is `OTHER`. Headings are not repeated among the paragraphs.
public final class Sections {
  private final List<Section> sections = new ArrayList<>();
  private List<Paragraph> paragraphs = new ArrayList<>();
  private SectionKind kind = SectionKind.OTHER;
  private @Nullable String heading;
  private boolean marked;

  /// Starts an empty description.
  public Sections() {}

  /// {@return whether a paragraph would start a section, as a known heading does}
  ///
  /// @param text its display form
  public static boolean isHeading(String text) {
    return Headings.ofParagraph(text).isPresent();
  }

  /// Starts a section that the markup names.
  ///
  /// @param value its kind
  public void begin(SectionKind value) {
    open(value, null);
    marked = true;
  }

  /// Starts a section of which the markup says only what it mostly is: a known heading within starts another kind.
  ///
  /// @param value its kind
  public void lean(SectionKind value) {
    open(value, null);
    marked = false;
  }

  /// Ends a section that the markup names.
  public void end() {
    open(SectionKind.OTHER, null);
    marked = false;
  }

  /// Adds an element that the format marks as a heading. A known one starts its section, another one a further section
  /// of the present kind.
  ///
  /// @param text its display form; nothing happens when it is empty
  public void heading(String text) {
    if (text.isEmpty()) {
      return;
    }
    open(marked ? kind : Headings.ofHeading(text).orElse(kind), text);
  }

  /// Adds a paragraph, which may turn out to be a heading.
  ///
  /// @param num its number as printed; absent when it has none
  /// @param text its display form; nothing happens when it is empty
  public void paragraph(@Nullable String num, String text) {
    if (text.isEmpty()) {
      return;
    }
    Optional<SectionKind> started = Headings.ofParagraph(text);
    boolean first = paragraphs.isEmpty() && heading == null;
    if (started.isPresent() && (!marked || first)) {
      open(marked ? kind : started.get(), text);
    } else {
      paragraphs.add(new Paragraph(num, text));
    }
  }

  /// Adds a paragraph of a format that marks its headings, so that no paragraph is one.
  ///
  /// @param num its number as printed; absent when it has none
  /// @param text its display form; nothing happens when it is empty
  public void text(@Nullable String num, String text) {
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(num, text));
    }
  }

  /// {@return the sections, in print order; those without heading and paragraphs left out}
  public List<Section> list() {
    open(SectionKind.OTHER, null);
    return List.copyOf(sections);
  }

  private void open(SectionKind next, @Nullable String nextHeading) {
    if (heading != null || !paragraphs.isEmpty()) {
      sections.add(new Section(kind, heading, paragraphs));
      paragraphs = new ArrayList<>();
    }
    kind = next;
    heading = nextHeading;
  }
}
