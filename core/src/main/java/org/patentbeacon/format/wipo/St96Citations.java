package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// What a publication prints as cited (INID 56).
final class St96Citations {
  private final List<Citation> citations = new ArrayList<>();
  private final Consumer<Note> notes;

  St96Citations(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<Citation> list() {
    return citations;
  }

  /// A `ReferenceCitationBag`.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("ReferenceCitation")) {
        Entry entry = new Entry(xml.attribute("citedPhaseCategory"), xml.attribute("citingPartyCategory"));
        entry.read(xml);
        entry.add();
      }
    });
  }

  /// A `PatentIdentificationBag` of a design, which says neither when nor by whom a patent was cited.
  void patents(XmlCursor xml) {
    xml.eachChild(_ -> {
      Entry entry = new Entry("", null);
      entry.patent = St96Number.read(xml, notes);
      entry.add();
    });
  }

  /// One citation while it is read.
  private final class Entry {
    private final CitationPhase phase;
    private final @Nullable CitedBy by;
    private final List<String> categories = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();
    private @Nullable St96Number patent;
    private @Nullable String words;
    private CitationType type = CitationType.LITERATURE;

    Entry(@Nullable String phase, @Nullable String party) {
      this.phase = phase(phase);
      this.by = by(party);
    }

    private void read(XmlCursor xml) {
      xml.eachChild(child -> {
        switch (child) {
          case "PatentCitation" -> {
            type = CitationType.PATENT;
            read(xml);
          }
          case "CitedPatentDocumentIdentification" -> patent = St96Number.read(xml, notes);
          case "PatentCitationText", "NPLCitation" -> words = Values.present(xml.text(_ -> true));
          case "DocumentRelevanceBag", "DocumentRelevance" -> read(xml);
          case "CitationCategoryCode" -> categories.add(xml.text());
          case "RelatedClaimBag" -> claims.add(xml.text(_ -> true));
          case "CitedPassageBag" -> passages.add(xml.text(_ -> true));
          default -> {}
        }
      });
    }

    void add() {
      St96Number number = patent;
      if (number != null && number.number() != null) {
        citations.add(new Citation(CitationType.PATENT, Numbers.publicationId(number.number(), number.context()),
            number.number(), number.name(), number.date(), words, categories, joined(claims), joined(passages), phase,
            by, number.office()));
      } else if (words != null) {
        citations.add(new Citation(type, null, null, null, null, words, categories, joined(claims), joined(passages),
            phase, by, null));
      }
    }

    private static @Nullable String joined(List<String> parts) {
      return parts.isEmpty() ? null : String.join("; ", parts);
    }
  }

  /// A citation of which the file does not say when it was cited is one of the front page, as in the offices' own formats.
  private static CitationPhase phase(@Nullable String category) {
    return switch (category == null ? "Examination" : category) {
      case "In application" -> CitationPhase.APPLICATION;
      case "International search", "Supplementary international search", "International type search" ->
        CitationPhase.INTERNATIONAL_SEARCH;
      case "Search", "National search", "Supplementary national search" -> CitationPhase.SEARCH;
      case "Examination", "National examination", "International examination" -> CitationPhase.EXAMINATION;
      case "Opposition" -> CitationPhase.OPPOSITION;
      default -> CitationPhase.UNKNOWN;
    };
  }

  private static @Nullable CitedBy by(@Nullable String party) {
    return switch (party == null ? "" : party.toLowerCase(Locale.ROOT)) {
      case "applicant" -> CitedBy.APPLICANT;
      case "examiner" -> CitedBy.EXAMINER;
      case "opponent" -> CitedBy.OPPONENT;
      case "third party" -> CitedBy.THIRD_PARTY;
      case "" -> null;
      default -> CitedBy.UNKNOWN;
    };
  }
}
