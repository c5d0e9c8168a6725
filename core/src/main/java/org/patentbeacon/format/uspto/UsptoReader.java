package org.patentbeacon.format.uspto;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads grants and applications of the United States, versions 4.0 to 4.7: one record per publication.
public final class UsptoReader implements XmlRecordReader {
  private final String sort;

  /// A reader of one sort of publication.
  ///
  /// @param sort `grant` or `application`
  public UsptoReader(String sort) {
    this.sort = sort;
  }

  @Override
  public String format() {
    return "uspto-" + sort;
  }

  @Override
  public Set<String> roots() {
    return Set.of("us-patent-" + sort);
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading reading = new Reading(root, format());
    reading.draft.vintage(CompactDate.of(root.attribute("date-produced"), reading.draft.notes()));
    String status = root.attribute("status");
    reading.extras.add("status", "PRODUCTION".equals(status) ? null : status);
    root.eachChild(reading::part);
    sink.accept(reading.draft.document(reading.texts));
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final UsptoDraft draft;
    private final Extras extras;
    private final GrantParties parties;
    private final GrantClassifications classes;
    private final UsptoTexts texts;

    Reading(XmlCursor xml, String format) {
      this.xml = xml;
      draft = new UsptoDraft(format);
      extras = draft.extras();
      parties = new GrantParties(draft.parties(), extras);
      classes = new GrantClassifications(draft.classes(), extras);
      texts = new UsptoTexts(draft.notes());
    }

    private void part(String name) {
      switch (name) {
        case "us-bibliographic-data-grant", "us-bibliographic-data-application" -> xml.eachChild(this::bibliographic);
        case "abstract" -> GrantTexts.abstractText(xml, texts);
        case "description" -> GrantTexts.description(xml, texts);
        case "claims" -> GrantTexts.claims(xml, texts);
        case "drawings" -> GrantTexts.drawings(xml, texts);
        case "us-sequence-list-doc" -> xml.eachChild(child -> extras.add(child, xml.attribute("file")));
        // The names of the files behind formulae and large tables, which the description shows.
        case "us-chemistry", "us-math", "us-megatable-doc", "table-external-doc", "doc-page" -> {}
        default -> extras.presence(name, xml);
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "publication-reference" -> draft.publication(DocumentId.read(xml, draft.notes()));
        case "application-reference" -> {
          draft.type(type(xml.attribute("appl-type")));
          draft.application(DocumentId.read(xml, draft.notes()));
        }
        // The first two digits of the application number.
        case "us-application-series-code" -> {}
        case "us-term-of-grant" -> xml.eachChild(this::term);
        case "us-publication-filing-type" -> xml.eachChild(child -> extras.add(name, child));
        case "priority-claims" -> xml.eachChild(_ -> priority());
        case "invention-title" -> draft.title(xml.text());
        case "us-parties", "parties" -> parties.read(xml);
        case "assignees" -> parties.assignees(xml);
        case "examiners" -> parties.examiners(xml);
        case "references-cited", "us-references-cited" -> new GrantCitations(draft).read(xml);
        case "us-related-documents" -> new GrantRelated(draft).read(xml);
        case "number-of-claims" -> draft.claimCount(xml.text());
        case "figures" -> xml.eachChild(this::figures);
        case "us-field-of-classification-search", "field-of-search" -> xml.eachChild(_ -> searched(name));
        case "us-botanic" -> xml.eachChild(child -> extras.presence(child, xml));
        case "pct-or-regional-filing-data" -> xml.eachChild(this::pctFiling);
        case "pct-or-regional-publishing-data" -> xml.eachChild(this::pctPublication);
        default -> {
          if (!classes.read(name, xml)) {
            extras.presence(name, xml);
          }
        }
      }
    }

    private void term(String name) {
      extras.presence(name.equals("us-term-extension") ? "termExtensionDays" : name, xml);
    }

    private void figures(String name) {
      switch (name) {
        case "number-of-drawing-sheets" -> draft.sheetCount(xml.text());
        case "number-of-figures" -> draft.figureCount(xml.text());
        default -> extras.presence(name, xml);
      }
    }

    /// A class that was searched, `unstructured` behind one that stands for a range.
    private void searched(String name) {
      StringBuilder searched = new StringBuilder(xml.name().startsWith("classification-national") ? "" : xml.text(_ -> true));
      xml.eachChild(child -> {
        if (!child.equals("country")) {
          searched.append(searched.isEmpty() ? "" : " ").append(xml.text(_ -> true));
        }
      });
      extras.add(name, searched.toString());
    }

    private void pctFiling(String name) {
      switch (name) {
        case "document-id" -> draft.pctFiling(DocumentId.read(xml, draft.notes()));
        case "us-371c124-date", "us-371c12-date" -> draft.nationalPhase(CompactDate.of(xml.text(), draft.notes()));
        default -> extras.presence(name, xml);
      }
    }

    private void pctPublication(String name) {
      if (name.equals("document-id")) {
        draft.pctPublication(DocumentId.read(xml, draft.notes()));
      } else {
        extras.presence(name, xml);
      }
    }

    private void priority() {
      String kind = xml.attribute("kind");
      PriorityKind sort = switch (kind == null ? "" : kind) {
        case "national" -> PriorityKind.NATIONAL;
        case "regional" -> PriorityKind.REGIONAL;
        case "international" -> PriorityKind.INTERNATIONAL;
        default -> null;
      };
      @Nullable String[] parts = new String[4];
      xml.eachChild(child -> {
        switch (child) {
          case "country" -> parts[0] = xml.text();
          case "doc-number" -> parts[1] = xml.text();
          case "kind" -> parts[2] = xml.text();
          case "date" -> parts[3] = xml.text();
          default -> extras.presence(child, xml);
        }
      });
      draft.priority(new DocumentId(Values.present(parts[0]), Values.present(parts[1]), Values.present(parts[2]),
          CompactDate.of(parts[3], draft.notes()), null), sort);
    }

    /// The sort that the office states, where the kind of the publication does not say more.
    private static @Nullable PatentType type(@Nullable String stated) {
      return switch (stated == null ? "" : stated) {
        case "design" -> PatentType.DESIGN;
        case "plant" -> PatentType.PLANT;
        case "sir" -> PatentType.OTHER;
        default -> null;
      };
    }
  }
}
