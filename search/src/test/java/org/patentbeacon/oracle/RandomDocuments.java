package org.patentbeacon.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.document.TextOrigin;

/// Random documents with values in every field: short texts of few words, so that queries meet often and just miss
/// often.
public final class RandomDocuments {
  private static final List<String> LANGUAGES = List.of("zh", "en", "de");
  private static final List<String> WORDS = List.of("灯", "体", "散热", "液冷", "板", "LED", "led灯", "0.5mm", "5mm", "heat",
      "sink", "heats", "heated", "。", "。", ". ", "; ", "，", " ", "\n", "H₂O", "燈", "Fig. 3 ", "a ", "A. ", "... ", "！？",
      "(ok.) ", "ｈｅａｔ", "コンピュータ", "배터리", "µm", "𠮷", "e\u0301t\u00e9 ", "１.２.３", "2,4-D ", "end.”", "end.〕 ", "end.〗The ", "end.› The ", "end.' ", "no. ", "Ltd. The ",
      "灯体", "散热板", "热", "冷", "sınk", "ß", "ไทย");
  private static final List<String> SYMBOLS = List.of("H01L33/48", "H01L33/00", "H01L33/64", "H01L21/00", "H01M10/0562",
      "H01M10/05", "F21V29/70", "F21V29/00", "A01N47/36", "H01L", "Y02E60/10");

  private final Random random;
  private final RandomParties parties;

  /// Makes documents.
  ///
  /// @param random decides
  public RandomDocuments(Random random) {
    this.random = random;
    this.parties = new RandomParties(random, this::text);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean rarely(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T sometimes(T value) {
    return rarely(3) ? null : value;
  }

  /// As many values as `most`, or fewer, or none.
  private <T> List<T> some(int most, IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(value).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(rarely(4) ? 40 : 12); i > 0; i--) {
      text.append(any(WORDS));
    }
    return text.toString();
  }

  private PartialDate date() {
    LocalDate day = LocalDate.of(2015 + random.nextInt(6), 1, 1).plusDays(random.nextInt(366));
    return switch (random.nextInt(6)) {
      case 0 -> new PartialDate(day.getYear(), 0, 0);
      case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
      default -> PartialDate.of(day);
    };
  }

  private String publicationNumber() {
    return any(List.of("CN", "US", "EP")) + (10_185_000 + random.nextInt(60)) + any(List.of("", "A", "B", "B2", "A1"));
  }

  private String applicationNumber() {
    return "CN2009" + (10_059_600 + random.nextInt(60));
  }

  /// {@return a document}
  ///
  /// @param number tells it from the others
  public PatentDocument document(int number) {
    String office = any(List.of("CN", "US", "EP"));
    String digits = String.valueOf(10_185_000 + number);
    String kind = any(List.of("A", "B", "B2", "A1"));
    PatentDocument.Builder document = PatentDocument.builder(office + digits + kind)
        .publication(new Publication(office, digits, kind, sometimes(date()), null, false, null, sometimes(any(LANGUAGES))))
        .patentType(sometimes(any(List.of(PatentType.values()))))
        .titles(some(3, i -> LocalizedText.original(any(LANGUAGES), text())))
        .abstracts(some(2, i -> LocalizedText.original(any(LANGUAGES), text())))
        .claimSets(some(2, i -> claims()))
        .descriptions(some(2, i -> description()))
        .parties(parties.some())
        .classifications(some(6, i -> classification()))
        .citations(some(4, i -> citation()))
        .legalEvents(some(4, i -> event()))
        .citedByCount(sometimes(random.nextInt(5)));
    dates(document);
    numbers(document);
    return document.extra(extra()).build();
  }

  private void dates(PatentDocument.Builder document) {
    document.dates(sometimes(new KeyDates(sometimes(date()), sometimes(date()), sometimes(date()), null, null)))
        .counts(sometimes(new Counts(sometimes(random.nextInt(20)), null, null, sometimes(random.nextInt(30)), null,
            sometimes(random.nextInt(5)), null)))
        .source(List.of(new Provenance(any(List.of("cnipa-xml", "lens-csv")), sometimes(any(List.of("a.xml", "B File.csv"))),
            null, null, null, null, null)));
  }

  private void numbers(PatentDocument.Builder document) {
    String application = applicationNumber();
    document.application(sometimes(new Application(application, "CN", application.substring(2), sometimes(date()), null,
            null, sometimes(any(LANGUAGES)))))
        .priorities(some(2, i -> new Priority(any(List.of("CN", "US")), null, sometimes(date()), null,
            sometimes(applicationNumber()), null, null)))
        .pct(sometimes(new PctData(sometimes("PCTCN20190" + (10_000 + random.nextInt(30))), null,
            sometimes("WO20200" + (10_000 + random.nextInt(30)) + "A1"), null, null, sometimes(date()))))
        .related(some(2, i -> new RelatedDocument(any(List.of(RelationKind.DIVISION_OF, RelationKind.CONTINUATION_OF)),
            sometimes(applicationNumber()), null, null, null)))
        .family(sometimes(new FamilyStatement(null, some(3, i -> publicationNumber()), null,
            some(4, i -> publicationNumber()), null, null, null)));
  }

  private ClaimSet claims() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int number = claims.size() + 1;
      boolean independent = number == 1 || rarely(3);
      claims.add(new Claim(number, text(), independent, independent ? List.of() : List.of(1), null, null));
    }
    return new ClaimSet(any(LANGUAGES), TextOrigin.ORIGINAL, claims);
  }

  private Description description() {
    return new Description(any(LANGUAGES), TextOrigin.ORIGINAL, some(4, s -> new Section(
        any(List.of(SectionKind.values())), sometimes(text()), some(3, p -> new Paragraph(null, text())))));
  }

  private Classification classification() {
    String scheme = any(List.of("IPC", "IPC", "CPC", "LOC", "USPC", "FI", "FTERM", "GBT4754"));
    String symbol = switch (scheme) {
      case "IPC", "CPC" -> any(SYMBOLS);
      case "LOC" -> any(List.of("26-05", "26-03", "09-01"));
      case "USPC" -> any(List.of("257/98", "D14/203"));
      case "FI" -> any(List.of("H01L33/00 432", "H01L33/48"));
      case "FTERM" -> any(List.of("5F142AA02", "5F142 BA32"));
      default -> any(List.of("C3872", "C39"));
    };
    return new Classification(scheme, symbol, null, null, sometimes(any(List.of("F", "L"))), null, null, null, null);
  }

  private Citation citation() {
    boolean patent = random.nextBoolean();
    return new Citation(patent ? CitationType.PATENT : CitationType.LITERATURE, patent ? publicationNumber() : null, null,
        sometimes(text()), null, sometimes(text()), some(2, i -> any(List.of("X", "Y", "A"))), null, null, null, null, null);
  }

  private LegalEvent event() {
    String type = sometimes(any(List.of("TRANSFER", "LICENCE", "PLEDGE", "REVIEW", "INVALIDATED", "LITIGATION",
        "EXAMINATION", "GRANT")));
    return new LegalEvent("CN", any(List.of("TR01", "PE01", "EE01", "se10")), type, sometimes(text()), sometimes(text()),
        sometimes(date()), null, null, null, null, null, new TreeMap<>(Map.of()), null);
  }

  private SortedMap<String, ExtraValue> extra() {
    SortedMap<String, ExtraValue> extra = new TreeMap<>();
    if (rarely(3)) {
      extra.put("table.effect", ExtraValue.of(text()));
    }
    if (rarely(3)) {
      extra.put("table.keywords", new ExtraValue(List.of(text(), text())));
    }
    return extra;
  }
}
