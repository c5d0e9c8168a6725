package org.patentbeacon.format.uspto.greenbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.uspto.UsptoCitation;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;

/// What one patent refers to: priorities, related applications, references cited.
final class GreenbookReferences {
  private final UsptoDraft draft;

  GreenbookReferences(UsptoDraft draft) {
    this.draft = draft;
  }

  void priority(GreenbookSection section) {
    draft.priority(new DocumentId(country(section), section.get("APN"), null, date(section, "APD"), null), null);
    rest(section, "CNT", "APN", "APD");
  }

  /// A parent application. The codes of relations: 71 continuation, 72 continuation in part, 74 division; others have no
  /// word in the model and are kept whole.
  void related(GreenbookSection section) {
    String code = section.get("COD");
    RelationKind relation = section.name().equals("REIS") ? RelationKind.REISSUE_OF : switch (code == null ? "" : code) {
      case "71" -> RelationKind.CONTINUATION_OF;
      case "72" -> RelationKind.CONTINUATION_IN_PART_OF;
      case "74" -> RelationKind.DIVISION_OF;
      default -> null;
    };
    if (relation == null) {
      StringBuilder whole = new StringBuilder();
      section.fields().forEach(field -> whole.append(field.code()).append(' ').append(field.text()).append("; "));
      draft.extras().add(section.name(), whole.toString());
      return;
    }
    PartialDate filed = date(section, "APD");
    ApplicationNumber application =
        GreenbookNumbers.application(section.get("SRC"), section.get("APN"), filed, draft.notes());
    String publication = Numbers.publicationId(section.get("PNO"), patent(date(section, "ISD")));
    draft.related().add(new RelatedDocument(relation, application == null ? null : application.id(), publication, filed,
        section.get("PSC")));
    rest(section, "COD", "APD", "SRC", application == null ? "" : "APN", publication == null ? "" : "PNO", "PSC");
  }

  private static NumberContext patent(@Nullable PartialDate issued) {
    return NumberContext.of("US").withDate(issued == null ? null : issued.start());
  }

  /// A patent cited; the office's own have no country.
  void cited(GreenbookSection section) {
    UsptoCitation citation = new UsptoCitation();
    String country = section.name().equals("FREF") ? country(section) : "US";
    citation.document(new DocumentId(country, section.get("PNO"), null, date(section, "ISD"), null));
    section.fields().forEach(field -> {
      switch (field.code()) {
        case "PNO", "ISD", "CNT" -> {}
        case "NAM" -> citation.name(DisplayForm.of(field.text()));
        case "OCL", "XCL", "UCL", "ICL" -> citation.classed(field.text());
        default -> draft.extras().add(section.name() + "." + field.code(), field.text());
      }
    });
    citation.addTo(draft);
  }

  /// Each paragraph is one reference.
  void literature(GreenbookSection section) {
    section.fields().forEach(field -> {
      UsptoCitation citation = new UsptoCitation();
      citation.literature(DisplayForm.of(field.text()));
      citation.addTo(draft);
    });
  }

  private static @Nullable String country(GreenbookSection section) {
    String code = section.get("CNT");
    return code == null ? null : GreenbookParties.country(code);
  }

  private @Nullable PartialDate date(GreenbookSection section, String code) {
    return CompactDate.of(section.get(code), draft.notes());
  }

  private void rest(GreenbookSection section, String... read) {
    List<String> known = List.of(read);
    section.fields().forEach(field -> {
      if (!known.contains(field.code())) {
        draft.extras().add(section.name() + "." + field.code(), field.text());
      }
    });
  }
}
