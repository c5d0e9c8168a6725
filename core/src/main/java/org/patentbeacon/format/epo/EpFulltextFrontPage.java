package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.st36.St36Citations;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// The front page (`SDOBI`), whose elements carry the INID codes of WIPO ST.9: `B210` is the application number. Codes
/// without a field in the model are kept by their names.
final class EpFulltextFrontPage {
  private final XmlCursor xml;
  private final Extras leftovers;
  private final St36Citations citations;
  private final Consumer<Note> notes;
  private final EpFulltextPriorities priorities;
  private final EpFulltextParties parties;
  private final EpFulltextClasses classes = new EpFulltextClasses();
  private final EpFulltextReferences references;
  private final List<LocalizedText> titles = new ArrayList<>();
  private final String lang;
  private final @Nullable String statedNumber;
  private final @Nullable String statedKind;
  private final @Nullable PartialDate statedDate;
  private @Nullable String number;
  private @Nullable String kind;
  private @Nullable PartialDate date;
  private @Nullable String gazette;
  private @Nullable String publicationLang;
  private @Nullable String application;
  private @Nullable PartialDate filed;
  private @Nullable String filingLang;
  private @Nullable PartialDate examinationRequest;
  private @Nullable PartialDate firstPublication;
  private @Nullable PartialDate grant;
  private String textLang = "und";

  /// Starts with what the attributes of the root element, on which the cursor stands, say.
  EpFulltextFrontPage(XmlCursor root, St36Citations citations, Extras leftovers, Consumer<Note> notes) {
    xml = root;
    this.citations = citations;
    this.leftovers = leftovers;
    this.notes = notes;
    priorities = new EpFulltextPriorities(notes);
    parties = new EpFulltextParties(leftovers);
    references = new EpFulltextReferences(leftovers, notes);
    lang = Values.language(root.attribute("lang"), "und");
    statedNumber = root.attribute("doc-number");
    statedKind = root.attribute("kind");
    statedDate = CompactDate.of(root.attribute("date-publ"), notes);
    leftovers.add("file", root.attribute("file"));
    leftovers.status(root.attribute("status"));
  }

  void read() {
    xml.eachChild(this::element);
  }

  private void element(String code) {
    switch (code) {
      case "B000", "eptags", "B050EP", "B100", "B200", "B240", "B300", "B400", "B500", "B510", "B540", "B560",
          "B590", "B600", "B700", "B710", "B720", "B730", "B740", "B780", "B800", "B860", "B870", "B844EP", "B848EP" ->
        xml.eachChild(this::element);
      case "B110" -> number = Values.present(xml.text());
      case "B130" -> kind = Values.present(xml.text());
      case "B140" -> date = date();
      case "B190" -> {}
      case "B210" -> application = Values.present(xml.text());
      case "B220" -> filed = date();
      case "B241" -> examinationRequest = date();
      case "B250" -> filingLang = Values.language(xml.text(), "und");
      case "B260" -> publicationLang = Values.language(xml.text(), lang);
      case "B310", "B320", "B330" -> priorities.read(code, xml);
      case "B405" -> gazette = Bulletin.read(xml, notes).issue();
      case "B430" -> firstPublication = announced(code);
      case "B450" -> grant = announced(code);
      case "B510EP", "B520EP", "B511", "B512", "B513", "B514", "B515", "B516", "B517EP" -> classes.read(code, xml);
      case "B541", "B051EP" -> textLang = Values.language(xml.text(), "und");
      case "B542" -> title();
      case "B561" -> citations.patent(xml.text());
      case "B562" -> citations.literature(xml.text());
      case "B711" -> parties.read(code, PartyRole.APPLICANT, xml);
      case "B721" -> parties.read(code, PartyRole.INVENTOR, xml);
      case "B731" -> parties.read(code, PartyRole.OWNER, xml);
      case "B741" -> parties.read(code, PartyRole.AGENT, xml);
      case "B781" -> parties.read(code, PartyRole.OPPONENT, xml);
      case "B861", "B871", "B872", "B620", "B620EP" -> references.read(code, xml);
      default -> other(code);
    }
  }

  /// What has no field; the more telling ones by a name.
  private void other(String code) {
    switch (code) {
      case "B052EP" -> leftovers.add(code, textLang + ": " + xml.text());
      case "B565EP" -> leftovers.element("searchDate", xml);
      case "B840" -> xml.eachChild(_ -> leftovers.add("designatedStates", xml.text()));
      case "B845EP" -> leftovers.element("extensionStates", xml);
      case "B849EP" -> leftovers.element("validationStates", xml);
      default -> leftovers.element(code, xml);
    }
  }

  private @Nullable PartialDate date() {
    return Bulletin.read(xml, notes).date();
  }

  /// The date of an event; its bulletin is kept where it is not that of the publication itself.
  private @Nullable PartialDate announced(String code) {
    Bulletin bulletin = Bulletin.read(xml, notes);
    if (bulletin.issue() != null && !bulletin.issue().equals(gazette)) {
      leftovers.add(code, bulletin.issue());
    }
    return bulletin.date();
  }

  private void title() {
    String text = xml.text(element -> element.equals("br"));
    if (!text.isEmpty()) {
      titles.add(new LocalizedText(textLang, text,
          textLang.equals(lang) ? TextOrigin.ORIGINAL : TextOrigin.OFFICIAL_TRANSLATION, null));
    }
  }

  PatentDocument.Builder document() {
    PublicationNumber own = publicationNumber();
    PartialDate published = date == null ? statedDate : date;
    return PatentDocument.builder(own.id())
        .publication(new Publication(own.authority(), own.number(), own.kind(), published, number(), own.partial(),
            gazette, publicationLang == null ? lang : publicationLang))
        .application(application())
        .titles(titles).parties(parties.all()).priorities(priorities.all()).related(references.related())
        .pct(references.pct()).classifications(classes.all())
        .dates(new KeyDates(null, grant, firstPublication, examinationRequest, null));
  }

  private PublicationNumber publicationNumber() {
    check("number", statedNumber, number);
    check("kind", statedKind, kind);
    check("date", statedDate, date);
    return Numbers.own(number(), NumberContext.of("EP").withKind(kind == null ? statedKind : kind));
  }

  private String number() {
    String written = number == null ? statedNumber : number;
    if (written == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected a number in B110 or doc-number, found none");
    }
    return written;
  }

  private void check(String what, @Nullable Object stated, @Nullable Object found) {
    if (stated != null && found != null && !stated.equals(found)) {
      notes.accept(new Note("publication",
          "the root element says the " + what + " is '" + stated + "', the front page '" + found + "'"));
    }
  }

  private @Nullable Application application() {
    if (application == null) {
      return filed == null ? null : new Application(null, "EP", null, filed, null, null, filingLang);
    }
    ApplicationNumber canonical = Numbers.accepted("application-number", application,
        NumberReader.application(application, new NumberContext("EP", null, null, Set.of())), notes);
    return new Application(canonical == null ? null : canonical.id(), "EP",
        canonical == null ? null : canonical.number(), filed, application, null, filingLang);
  }

  /// A date with the bulletin it was announced in.
  private record Bulletin(@Nullable PartialDate date, @Nullable String issue) {
    private static final int YEAR = 4;

    static Bulletin read(XmlCursor xml, Consumer<Note> notes) {
      String[] parts = new String[2];
      xml.eachChild(child -> {
        switch (child) {
          case "date" -> parts[0] = xml.text();
          case "bnum" -> parts[1] = Values.present(xml.text());
          default -> {}
        }
      });
      return new Bulletin(CompactDate.of(parts[0], notes), issue(parts[1]));
    }

    /// `200328` is issue 28 of 2003, which the model writes `2003-28`.
    private static @Nullable String issue(@Nullable String printed) {
      return printed == null || printed.length() != YEAR + 2 ? printed
          : printed.substring(0, YEAR) + "-" + printed.substring(YEAR);
    }
  }
}
