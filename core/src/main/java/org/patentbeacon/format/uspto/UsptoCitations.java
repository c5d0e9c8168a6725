package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The references cited on the front page.
final class UsptoCitations {
  private final List<Citation> citations = new ArrayList<>();
  private final Consumer<Note> notes;

  UsptoCitations(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<Citation> all() {
    return citations;
  }

  void read(XmlCursor xml) {
    xml.eachChild(_ -> citation(xml));
  }

  private void citation(XmlCursor xml) {
    Reference reference = new Reference();
    xml.eachChild(child -> {
      switch (child) {
        case "patcit" -> reference.patent(xml, notes);
        case "nplcit" -> reference.literature = xml.text();
        case "category" -> reference.by = by(xml.text());
        default -> {}
      }
    });
    reference.addTo(citations);
  }

  private static CitedBy by(String category) {
    return switch (category) {
      case "cited by examiner" -> CitedBy.EXAMINER;
      case "cited by applicant" -> CitedBy.APPLICANT;
      case "cited by third party" -> CitedBy.THIRD_PARTY;
      default -> CitedBy.UNKNOWN;
    };
  }

  /// One reference while it is read.
  private static final class Reference {
    private @Nullable DocumentId document;
    private @Nullable String name;
    private @Nullable String literature;
    private @Nullable CitedBy by;

    void patent(XmlCursor xml, Consumer<Note> notes) {
      xml.eachChild(child -> {
        if (child.equals("document-id")) {
          NamedId named = NamedId.read(xml, notes);
          document = named.id();
          name = named.name();
        }
      });
    }

    void addTo(List<Citation> citations) {
      CitationPhase phase = CitationPhase.EXAMINATION;
      if (document != null && document.number() != null) {
        citations.add(new Citation(CitationType.PATENT, canonical(document), document.number(), name, document.date(),
            null, List.of(), null, null, phase, by, document.country()));
      } else if (literature != null && !literature.isEmpty()) {
        citations.add(new Citation(CitationType.LITERATURE, null, null, null, null, literature, List.of(), null, null,
            phase, by, null));
      }
    }

    private static @Nullable String canonical(DocumentId id) {
      NumberContext context = new NumberContext(id.country(), id.kind(),
          id.date() == null ? null : id.date().start(), Set.of());
      return Numbers.publicationId(String.valueOf(id.number()), context);
    }
  }

  /// A `document-id` with the name that citations carry.
  private record NamedId(DocumentId id, @Nullable String name) {

    static NamedId read(XmlCursor xml, Consumer<Note> notes) {
      String[] parts = new String[5];
      xml.eachChild(child -> {
        switch (child) {
          case "country" -> parts[0] = xml.text();
          case "doc-number" -> parts[1] = xml.text();
          case "kind" -> parts[2] = xml.text();
          case "date" -> parts[3] = xml.text();
          case "name" -> parts[4] = xml.text();
          default -> {}
        }
      });
      return new NamedId(new DocumentId(present(parts[0]), present(parts[1]), present(parts[2]),
          parts[3] == null ? null : CompactDate.of(parts[3], notes), null), present(parts[4]));
    }

    private static @Nullable String present(@Nullable String text) {
      return text == null || text.isEmpty() ? null : text;
    }
  }
}
