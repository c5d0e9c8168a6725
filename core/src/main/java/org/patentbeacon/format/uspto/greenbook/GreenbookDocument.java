package org.patentbeacon.format.uspto.greenbook;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;

/// Makes a document of one patent: a table from section and code to field.
final class GreenbookDocument {
  private final GreenbookRecord record;
  private final UsptoDraft draft = new UsptoDraft(GreenbookFile.FORMAT, "aps-wku");
  private final Extras extras = draft.extras();
  private final GreenbookParties parties = new GreenbookParties(draft.parties(), extras);
  private final GreenbookClasses classes = new GreenbookClasses(draft);
  private final GreenbookReferences references = new GreenbookReferences(draft);
  private final UsptoTexts texts = new UsptoTexts(draft.notes());
  private final GreenbookTexts prose = new GreenbookTexts(texts, extras);
  private @Nullable String examiner;
  private @Nullable String assistant;

  GreenbookDocument(GreenbookRecord record) {
    this.record = record;
  }

  PatentDocument.Builder read() {
    record.sections().forEach(this::section);
    parties.person(PartyRole.EXAMINER, examiner);
    parties.person(PartyRole.EXAMINER, assistant);
    return draft.document(texts);
  }

  private void section(GreenbookSection section) {
    switch (section.name()) {
      case "PATN" -> patent(section);
      case "INVT" -> parties.add(PartyRole.INVENTOR, section);
      case "ASSG" -> parties.add(PartyRole.OWNER, section);
      case "LREP" -> parties.representatives(section);
      case "PRIR" -> references.priority(section);
      case "REIS", "RLAP" -> references.related(section);
      case "CLAS" -> classes.read(section);
      case "UREF", "FREF" -> references.cited(section);
      case "OREF" -> references.literature(section);
      case "PCTA" -> international(section);
      case "ABST" -> prose.abstractText(section);
      case "PARN" -> prose.description(SectionKind.CROSS_REFERENCE, section);
      case "GOVT" -> prose.description(SectionKind.OTHER, section);
      case "BSUM" -> prose.description(SectionKind.DISCLOSURE, section);
      case "DRWD" -> prose.description(SectionKind.DRAWINGS, section);
      case "DETD" -> prose.description(SectionKind.EMBODIMENTS, section);
      case "CLMS", "DCLM" -> prose.claims(section);
      default -> section.fields().forEach(field -> extras.add(section.name() + "." + field.code(), field.text()));
    }
  }

  private void patent(GreenbookSection section) {
    PartialDate issued = CompactDate.of(section.get("ISD"), draft.notes());
    PartialDate filed = CompactDate.of(section.get("APD"), draft.notes());
    String number = section.get("WKU");
    String serial = section.get("APN");
    if (number != null) {
      GreenbookNumbers.checkPatent(number, draft.notes());
    }
    draft.publication(new DocumentId("US", number, null, issued, null));
    draft.application(new DocumentId("US", serial, null, filed, null),
        GreenbookNumbers.application(section.get("SRC"), serial, filed, draft.notes()));
    section.fields().forEach(field -> field(field.code(), DisplayForm.of(field.text())));
  }

  private void field(String code, String text) {
    switch (code) {
      // Read above, together.
      case "WKU", "SRC", "APN", "APD", "ISD" -> {}
      case "APT" -> draft.type(type(text));
      case "TTL" -> draft.title(text);
      case "NCL" -> draft.claimCount(text);
      case "NDR" -> draft.sheetCount(text);
      case "NFG" -> draft.figureCount(text);
      case "EXP" -> examiner = text;
      case "EXA" -> assistant = text;
      default -> extras.add("PATN." + code, text);
    }
  }

  /// Types of application: 4 design, 5 defensive publication, 6 plant, 7 statutory invention registration; others are as
  /// their kind says.
  private static @Nullable PatentType type(String code) {
    return switch (code) {
      case "4" -> PatentType.DESIGN;
      case "5", "7" -> PatentType.OTHER;
      case "6" -> PatentType.PLANT;
      default -> null;
    };
  }

  /// `PD1` is the day on which the national phase began, `PD3` that of the international filing.
  private void international(GreenbookSection section) {
    draft.pctFiling(new DocumentId("WO", section.get("PCN"), null,
        CompactDate.of(section.get("PD3"), draft.notes()), null));
    draft.pctPublication(new DocumentId("WO", section.get("PCP"), null,
        CompactDate.of(section.get("PCD"), draft.notes()), null));
    draft.nationalPhase(CompactDate.of(section.get("PD1"), draft.notes()));
    section.fields().forEach(field -> {
      switch (field.code()) {
        case "PCN", "PD1", "PD3", "PCP", "PCD" -> {}
        default -> extras.add("PCTA." + field.code(), field.text());
      }
    });
  }
}
