package org.patentbeacon.format.st36;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.SectionKind;

/// The elements by which WIPO ST.36, and Japan's names beside it, mark the parts of a description.
final class SectionElements {
  private SectionElements() {}

  /// The kind of section that an element is; `null` when it is none.
  static @Nullable SectionKind kind(String element) {
    return switch (element) {
      case "cross-reference-to-related-applications", "rel-apps" -> SectionKind.CROSS_REFERENCE;
      case "technical-field" -> SectionKind.TECHNICAL_FIELD;
      case "background-art", "related-art" -> SectionKind.BACKGROUND;
      case "disclosure", "summary-of-invention", "invention-summary", "abstract-of-invention" -> SectionKind.DISCLOSURE;
      case "description-of-drawings", "brief-description-of-drawings" -> SectionKind.DRAWINGS;
      case "best-mode", "mode-for-invention", "description-of-embodiments", "detailed-description" ->
        SectionKind.EMBODIMENTS;
      case "industrial-applicability" -> SectionKind.INDUSTRIAL_APPLICABILITY;
      case "citation-list" -> SectionKind.REFERENCES;
      case "sequence-list-text", "sequence-listing-text" -> SectionKind.SEQUENCE_LISTING;
      case "reference-signs-list", "reference-to-deposited-biological-material" -> SectionKind.OTHER;
      default -> null;
    };
  }

  /// Whether an element only groups paragraphs inside a section.
  static boolean isGroup(String element) {
    return switch (element) {
      case "tech-problem", "tech-solution", "advantageous-effects", "patent-literature", "non-patent-literature",
          "embodiments-example", "example", "examples", "mode-for-carrying-out", "section" -> true;
      default -> false;
    };
  }
}
