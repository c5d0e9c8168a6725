package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;
import org.patentbeacon.number.ApplicationNumber;

/// Reads the XML of the Chinese office since about 2016: one `PatentDocumentAndRelated` per publication.
///
/// Publication, application and priorities stand twice, as printed (`original`) and in the form of WIPO ST.13
/// (`standard`); the second is a check on the first and never a second entry.
public final class CnipaReader implements XmlRecordReader {
  private static final String FORMAT = "cnipa-new";

  /// A reader of these records.
  public CnipaReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("PatentDocumentAndRelated");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading record = new Reading(root);
    record.attributes();
    root.eachChild(record::part);
    record.check();
    sink.accept(record.document.build());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final CnipaDocument document = new CnipaDocument(FORMAT);
    private final List<String> stated = new ArrayList<>();
    private @Nullable DocumentId standardApplication;

    Reading(XmlCursor xml) {
      this.xml = xml;
    }

    private void note(Note note) {
      document.notes().add(note);
    }

    private void attributes() {
      document.lang(xml.attribute("lang"));
      document.vintage(CompactDate.of(xml.attribute("dateProduced"), this::note));
      String status = xml.attribute("status");
      if (status != null && !status.equals("C")) {
        document.extra("status", status);
      }
      for (String name : List.of("country", "docNumber", "kind", "datePublication")) {
        String value = xml.attribute(name);
        stated.add(value == null ? "" : value);
      }
    }

    /// Compares the root's attributes with the publication.
    private void check() {
      DocumentId id = document.publication();
      if (id == null) {
        return;
      }
      String date = id.date() == null ? "" : id.date().toString().replace("-", "");
      List<String> found = List.of(text(id.country()), text(id.number()), text(id.kind()), date);
      for (int i = 0; i < found.size(); i++) {
        if (!stated.get(i).isEmpty() && !stated.get(i).equals(found.get(i))) {
          note(new Note("publication",
              "the root element says '" + stated.get(i) + "', the publication reference '" + found.get(i) + "'"));
        }
      }
      checkApplication();
    }

    private void checkApplication() {
      DocumentId original = document.application();
      DocumentId standard = standardApplication;
      if (original == null || original.number() == null || standard == null || standard.number() == null) {
        return;
      }
      ApplicationNumber ours = CnipaNumbers.application(original.number(), _ -> {});
      ApplicationNumber theirs = CnipaNumbers.application(standard.number(), this::note);
      if (ours != null && theirs != null && !ours.equals(theirs)) {
        note(new Note("application-number",
            "the printed number is '" + original.number() + "', the standard one '" + standard.number() + "'"));
      }
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }

    private void part(String name) {
      switch (name) {
        case "BibliographicData", "DesignBibliographicData" -> xml.eachChild(this::bibliographic);
        case "Abstract" -> document.texts().abstractText(xml, document.lang());
        case "Description" -> document.texts().description(xml, document.lang());
        case "DesignBriefExplanation" -> document.texts().explanation(xml, document.lang());
        case "Claims" -> document.texts().claims(xml, document.lang());
        case "Drawings", "DesignPicture" -> document.texts().drawings(xml);
        default -> {}
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "PublicationReference" -> publication();
        case "ApplicationReference" -> application();
        case "PublicAvailabilityDate", "GazetteReference" -> gazette(name);
        case "PriorityDetails" -> xml.eachChild(_ -> priority());
        case "ClassificationIPCRDetails" -> document.classifications().ipcs(xml);
        case "ClassificationLocarno" -> document.classifications().locarno(xml);
        case "InventionTitle", "DesignTitle" -> document.texts().title(xml, document.lang());
        case "RelatedDocuments" -> xml.eachChild(this::relation);
        case "Division" -> relation(name);
        case "Parties" -> document.parties().read(xml);
        case "ReferencesCited" -> CnipaCitations.read(xml, document);
        case "StatisticalInformation" -> xml.eachChild(this::count);
        default -> {
          document.parties().group(name, xml);
          international(name);
        }
      }
    }

    private void international(String name) {
      CnipaPct pct = document.pct();
      switch (name) {
        case "NationalStageEntryDate" -> pct.nationalPhase(CompactDate.of(xml.text(), this::note));
        case "PCTApplicationDate" -> pct.applicationDate(CompactDate.of(xml.text(), this::note));
        case "PCTApplicationNumber" -> pct.applicationNumber(Values.present(xml.text()));
        case "PCTPublicationDate" -> pct.publicationDate(CompactDate.of(xml.text(), this::note));
        case "PCTPublicationNumber" -> pct.publicationNumber(Values.present(xml.text()));
        case "PCTPublicationLanguage" -> pct.language(xml.text());
        case "PCTOrRegionalApplicationData" -> pct.application(DocumentId.read(xml, this::note));
        case "PCTOrRegionalPublishingData" -> pct.publication(DocumentId.read(xml, this::note));
        default -> {}
      }
    }

    private void publication() {
      boolean standard = "standard".equals(xml.attribute("dataFormat"));
      DocumentId id = DocumentId.read(xml, this::note);
      if (standard || document.publication() == null) {
        document.publication(id);
      }
    }

    private void application() {
      boolean standard = "standard".equals(xml.attribute("dataFormat"));
      String type = xml.attribute("applType");
      DocumentId id = DocumentId.read(xml, this::note);
      if (standard) {
        standardApplication = id;
      }
      if (!standard || document.application() == null) {
        document.application(id, type);
      }
    }

    private void gazette(String name) {
      if (name.equals("GazetteNumber")) {
        document.gazette(xml.text());
      } else {
        xml.eachChild(this::gazette);
      }
    }

    private void priority() {
      boolean standard = "standard".equals(xml.attribute("dataFormat"));
      String kind = xml.attribute("kind");
      DocumentId id = DocumentId.read(xml, this::note);
      if (!standard) {
        document.priority(id, kind);
      }
    }

    private void relation(String name) {
      switch (name) {
        case "Division" -> parent(RelationKind.DIVISION_OF);
        case "Continuation" -> parent(RelationKind.CONTINUATION_OF);
        case "ContinuationInPart" -> parent(RelationKind.CONTINUATION_IN_PART_OF);
        case "ReissuedDoc" -> parent(RelationKind.REISSUE_OF);
        case "UtilityModelBasis" -> parent(RelationKind.SAME_DAY_UTILITY_MODEL);
        case "DomesticPriorityClaimDetails" -> domesticPriority();
        default -> {}
      }
    }

    /// Descends to the parent; the child is this document.
    private void parent(RelationKind relation) {
      xml.eachChild(child -> {
        switch (child) {
          case "ParentDocument" -> document.related(relation, DocumentId.read(xml, this::note));
          case "DocumentsRelation" -> parent(relation);
          default -> {}
        }
      });
    }

    private void domesticPriority() {
      xml.eachChild(child -> {
        switch (child) {
          case "DocumentID" -> document.priority(DocumentId.read(xml, this::note), "national");
          default -> domesticPriority();
        }
      });
    }

    private void count(String name) {
      switch (name) {
        case "ClaimsCount" -> document.claimsDeclared(xml.text());
        case "DrawingSheetsCount" -> document.drawingSheets(xml.text());
        case "TotalPageCount" -> document.pages(xml.text());
        default -> {}
      }
    }
  }
}
