package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.PublicationNumber;

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
    reading.vintage = CompactDate.of(root.attribute("date-produced"), reading.notes::add);
    root.eachChild(reading::part);
    sink.accept(reading.document());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final String format;
    private final List<Note> notes = new ArrayList<>();
    private final UsptoParties parties = new UsptoParties();
    private final UsptoClassifications classes = new UsptoClassifications();
    private final UsptoCitations citations = new UsptoCitations(notes::add);
    private final UsptoTexts texts = new UsptoTexts(notes::add);
    private final UsptoRelated related = new UsptoRelated(notes::add);
    private final List<LocalizedText> titles = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final SortedMap<String, ExtraValue> extra = new TreeMap<>();
    private @Nullable DocumentId publication;
    private @Nullable DocumentId application;
    private @Nullable String applicationType;
    private @Nullable DocumentId pctFiling;
    private @Nullable DocumentId pctPublication;
    private @Nullable PartialDate vintage;
    private @Nullable Integer claims;
    private @Nullable Integer sheets;
    private @Nullable Integer figures;

    Reading(XmlCursor xml, String format) {
      this.xml = xml;
      this.format = format;
    }

    private void part(String name) {
      switch (name) {
        case "us-bibliographic-data-grant", "us-bibliographic-data-application" -> xml.eachChild(this::bibliographic);
        case "abstract" -> texts.abstractText(xml);
        case "description" -> texts.description(xml);
        case "claims" -> texts.claims(xml);
        case "drawings" -> texts.drawings(xml);
        default -> {}
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "publication-reference" -> publication = DocumentId.read(xml, notes::add);
        case "application-reference" -> {
          applicationType = xml.attribute("appl-type");
          application = DocumentId.read(xml, notes::add);
        }
        case "us-term-of-grant" -> xml.eachChild(this::term);
        case "priority-claims" -> xml.eachChild(_ -> priority(xml.attribute("kind")));
        case "invention-title" -> titles.add(LocalizedText.original("en", xml.text()));
        case "us-parties", "parties" -> parties.read(xml);
        case "assignees" -> parties.assignees(xml);
        case "examiners" -> parties.examiners(xml);
        case "references-cited", "us-references-cited" -> citations.read(xml);
        case "us-related-documents" -> related.read(xml);
        case "number-of-claims" -> claims = number(xml.text());
        case "figures" -> xml.eachChild(this::figures);
        case "pct-or-regional-filing-data" -> pctFiling = DocumentId.read(xml, notes::add);
        case "pct-or-regional-publishing-data" -> pctPublication = DocumentId.read(xml, notes::add);
        default -> classes.read(name, xml);
      }
    }

    private void term(String name) {
      if (name.equals("us-term-extension")) {
        extra.put(format + ".termExtensionDays", ExtraValue.of(xml.text()));
      }
    }

    private void figures(String name) {
      switch (name) {
        case "number-of-drawing-sheets" -> sheets = number(xml.text());
        case "number-of-figures" -> figures = number(xml.text());
        default -> {}
      }
    }

    private static @Nullable Integer number(String text) {
      return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private void priority(@Nullable String kind) {
      DocumentId id = DocumentId.read(xml, notes::add);
      if (id.number() == null) {
        return;
      }
      String canonical = Numbers.applicationId(id.number(), id.context());
      PriorityKind sort = switch (kind == null ? "" : kind) {
        case "national" -> PriorityKind.NATIONAL;
        case "regional" -> PriorityKind.REGIONAL;
        case "international" -> PriorityKind.INTERNATIONAL;
        default -> null;
      };
      priorities.add(new Priority(id.country(), id.number(), id.date(), null, canonical, sort, null));
    }

    PatentDocument.Builder document() {
      PublicationNumber number = publicationNumber();
      PatentDocument.Builder document = PatentDocument.builder(number.id())
          .publication(new Publication(number.authority(), number.number(), number.kind(), publication().date(),
              publication().number(), number.partial(), null, "en"))
          .application(application())
          .patentType(type(number))
          .titles(titles)
          .parties(parties.all())
          .priorities(priorities)
          .related(related.all())
          .pct(pct())
          .classifications(classes.all())
          .citations(citations.all())
          .counts(new Counts(claims, figures, sheets, null, null, null, null))
          .source(List.of(new Provenance(format, null, null, null, vintage, null, null)));
      texts.addTo(document);
      return document.notes(notes).extra(extra);
    }

    private DocumentId publication() {
      if (publication == null || publication.number() == null) {
        throw new RecordException(RejectReason.NO_NUMBER, "expected a doc-number in publication-reference, found none");
      }
      return publication;
    }

    private PublicationNumber publicationNumber() {
      String written = String.valueOf(publication().number());
      NumberContext context = new NumberContext("US", publication().kind(), null, Set.of("uspto"));
      return Numbers.own(written, context);
    }

    private @Nullable Application application() {
      if (application == null) {
        return null;
      }
      ApplicationNumber number = Numbers.application(application.number(), NumberContext.of("US"));
      return new Application(number == null ? null : number.id(), number == null ? null : number.authority(),
          number == null ? null : number.number(), application.date(), application.number(), null, null);
    }

    private @Nullable PatentType type(PublicationNumber number) {
      return switch (applicationType == null ? "" : applicationType) {
        case "design" -> PatentType.DESIGN;
        case "plant" -> PatentType.PLANT;
        case "sir" -> PatentType.OTHER;
        case "utility", "reissue" -> number.kind() != null && number.kind().startsWith("A")
            ? PatentType.INVENTION_APPLICATION : number.kind() != null && number.kind().startsWith("H")
                ? PatentType.OTHER : PatentType.INVENTION_GRANT;
        default -> null;
      };
    }

    private @Nullable PctData pct() {
      DocumentId filed = pctFiling;
      DocumentId published = pctPublication;
      if (filed == null && published == null) {
        return null;
      }
      String application = filed == null ? null : Numbers.applicationId(filed.number(), NumberContext.of("WO"));
      String publicationId =
          published == null ? null : Numbers.publicationId(published.number(), NumberContext.of("WO"));
      return new PctData(application, filed == null ? null : filed.date(), publicationId,
          published == null ? null : published.date(), null, null);
    }
  }
}
