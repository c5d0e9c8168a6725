package org.patentbeacon.format.uspto.early;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads grants of the United States of 2001 to 2004, ST.32 versions 2.4 and 2.5. The elements are named by the numbers of
/// WIPO ST.32, those of the office's own with `US` behind.
public final class St32Reader implements XmlRecordReader {

  /// A reader of this format.
  public St32Reader() {}

  @Override
  public String format() {
    return "uspto-st32";
  }

  @Override
  public Set<String> roots() {
    return Set.of("PATDOC");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading reading = new Reading(root, new UsptoDraft(format()));
    root.eachChild(reading::part);
    sink.accept(reading.document());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final UsptoDraft draft;
    private final Extras extras;
    private final St32Parties parties;
    private final St32Classes classes;
    private final St32Related related;
    private final UsptoTexts texts;
    private DocumentId publication = St32Id.NONE;
    private DocumentId application = St32Id.NONE;

    Reading(XmlCursor xml, UsptoDraft draft) {
      this.xml = xml;
      this.draft = draft;
      extras = draft.extras();
      parties = new St32Parties(draft);
      classes = new St32Classes(draft);
      related = new St32Related(draft);
      texts = new UsptoTexts(draft.notes());
    }

    private void part(String name) {
      switch (name) {
        case "SDOBI" -> xml.eachChild(this::bibliographic);
        case "SDOAB" -> St32Texts.abstractText(xml, texts);
        case "SDODE" -> St32Texts.description(xml, texts);
        case "SDOCL" -> St32Texts.claims(xml, texts, extras);
        case "SDODR" -> xml.eachChild(_ -> texts.figure(xml.attribute("ID"), xml.attribute("FILE")));
        // The files behind formulae, which the description shows.
        case "SDOCR", "CHEM-US", "MATH-US", "CWU" -> {}
        default -> extras.presence(name, xml);
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "B100" -> xml.eachChild(this::publication);
        case "B200" -> xml.eachChild(this::application);
        case "B300" -> draft.priority(St32Id.read(xml, draft), null);
        case "B400", "B472", "B570", "B590", "B800", "B860", "B870" -> xml.eachChild(this::bibliographic);
        case "B473", "B474", "B474US" -> extras.presence(name.equals("B474US") ? "termExtensionDays" : name, xml);
        case "B500" -> xml.eachChild(this::technical);
        case "B577" -> draft.claimCount(xml.text());
        case "B595" -> draft.sheetCount(xml.text());
        case "B596" -> draft.figureCount(xml.text());
        case "B600" -> xml.eachChild(child -> related.read(child, xml));
        case "B700" -> xml.eachChild(_ -> parties.read(xml));
        case "B861" -> draft.pctFiling(St32Id.read(xml, draft));
        case "B864US" -> draft.nationalPhase(CompactDate.of(xml.text(), draft.notes()));
        case "B871" -> draft.pctPublication(St32Id.read(xml, draft));
        default -> extras.presence(name, xml);
      }
    }

    private void publication(String name) {
      switch (name) {
        case "B110" -> publication = St32Id.withNumber(publication, xml.text());
        case "B130" -> publication = St32Id.withKind(publication, xml.text());
        case "B140" -> publication = St32Id.withDate(publication, CompactDate.of(xml.text(), draft.notes()));
        // The office itself.
        case "B190" -> {}
        default -> extras.presence(name, xml);
      }
    }

    private void application(String name) {
      switch (name) {
        case "B210" -> application = St32Id.withNumber(application, xml.text());
        case "B220" -> application = St32Id.withDate(application, CompactDate.of(xml.text(), draft.notes()));
        // The first two digits of the number.
        case "B211US" -> {}
        default -> extras.presence(name, xml);
      }
      draft.application(application);
    }

    private void technical(String name) {
      switch (name) {
        case "B510" -> classes.international(xml);
        case "B520" -> classes.national(xml);
        case "B540" -> draft.title(xml.text());
        case "B560" -> xml.eachChild(_ -> St32Citations.read(xml, draft));
        case "B570", "B590" -> xml.eachChild(this::bibliographic);
        case "B580" -> xml.eachChild(_ -> extras.add("B580", xml.text()));
        case "BOTANIC" -> xml.eachChild(child -> extras.presence(child, xml));
        default -> extras.presence(name, xml);
      }
    }

    PatentDocument.Builder document() {
      draft.publication(publication);
      return draft.document(texts);
    }
  }
}
