package org.patentbeacon.format.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// Tables that we write are read back, whatever stands in a cell, and no cell of them is a formula.
class ExchangeTableTest {
  private static final List<String> HOSTILE = List.of("=cmd|' /C calc'!A0", "+1+2", "-甲基苯", "@SUM(A1)", "＝全角", "'=x", "''-y",
      "'只是撇号", "\"引号\"", "a,b", "甲;乙", "_x0041_", "<b>&amp;</b>", "表情😀", "\t=1", "第一\r\n第二", "a\u0001b", "\uFEFF字",
      "=HYPERLINK(\"http://x.example\";\"y\")", "普通灯具", "heat pipe", "x".repeat(30));

  @TempDir
  Path folder;

  private final Random random = new Random(20261126);

  private String text() {
    String text = HOSTILE.get(random.nextInt(HOSTILE.size()));
    return random.nextInt(3) == 0 ? text + " " + HOSTILE.get(random.nextInt(HOSTILE.size())) : text;
  }

  private PartialDate date() {
    return new PartialDate(2000 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (PartyRole role : List.of(PartyRole.APPLICANT, PartyRole.OWNER, PartyRole.INVENTOR, PartyRole.AGENT)) {
      List<String> names = IntStream.range(0, random.nextInt(4)).mapToObj(i -> DisplayForm.of(text())).distinct().toList();
      for (int i = 0; i < names.size(); i++) {
        parties.add(Party.of(role, i + 1, PartyName.of(names.get(i))));
      }
    }
    return parties;
  }

  private PatentDocument document(int number) {
    String digits = String.valueOf(110_000_000 + number);
    boolean grant = random.nextBoolean();
    PartialDate filed = date();
    PartialDate priority = date();
    return PatentDocument.builder("CN" + digits + (grant ? "B" : "A"))
        .publication(new Publication("CN", digits, grant ? "B" : "A", date(), null, false, null, "zh"))
        .application(new Application("CN" + filed.year() + "1" + digits.substring(2), "CN", filed.year() + "1" + digits.substring(2),
            filed, null, null, null))
        .granted(grant).patentType(grant ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION)
        .titles(List.of(LocalizedText.original("zh", text()), new LocalizedText("en", text(), TextOrigin.MACHINE_TRANSLATION, null)))
        .abstracts(List.of(LocalizedText.original("zh", text())))
        .claimSets(List.of(new ClaimSet("zh", TextOrigin.ORIGINAL,
            List.of(new Claim(1, "一种灯，" + text(), true, List.of(), null, null)))))
        .parties(parties())
        .classifications(Stream.of("F21V29/00", "H01L33/48", "F16K1/00").limit(random.nextInt(4))
            .map(symbol -> Classification.of("IPC", symbol)).toList())
        .priorities(List.of(new Priority("CN", "202010001234", priority, null, "CN202010001234", null, null)))
        .dates(new KeyDates(filed.compareTo(priority) < 0 ? filed : priority, grant ? date() : null, null, null, null))
        .pct(new PctData("PCTCN2019123456", null, "WO2020123456", null, null, null))
        .family(new FamilyStatement(null, List.of("US11000000B2", "EP3000000A1"), null, List.of(), 2, null, null))
        .citations(List.of(new Citation(CitationType.PATENT, "CN101000001A", null, null, null, null, List.of(), null, null,
            null, null, null)))
        .citedByCount(random.nextInt(1, 90))
        .counts(new Counts(random.nextInt(1, 30), null, null, null, null, null, null)).build();
  }

  private Path written(List<PatentDocument> documents, ExportFormat format, boolean chinese) throws IOException {
    Path file = folder.resolve("out." + format.name().toLowerCase(java.util.Locale.ROOT));
    try (OutputStream out = Files.newOutputStream(file); DocumentWriter writer = DocumentWriter.to(out, format, chinese)) {
      for (PatentDocument document : documents) {
        writer.write(document);
      }
    }
    return file;
  }

  private static List<PatentDocument> read(Path file) throws IOException {
    List<PatentDocument> read = new ArrayList<>();
    PatentFiles.read(List.of(file), ReadOptions.DEFAULT, result -> {
      assertThat(result).isInstanceOf(ReadResult.Accepted.class);
      read.add(((ReadResult.Accepted) result).document());
    });
    return read;
  }

  /// What a row says of a document, its texts in display form; a semicolon in a name is a wide one.
  private static List<Object> said(PatentDocument document) {
    List<Object> said = new ArrayList<>();
    said.add(document.id());
    said.add(document.publication().date());
    said.add(document.application().id());
    said.add(document.application().date());
    said.add(document.patentType());
    said.add(document.granted());
    document.titles().forEach(title -> said.add(title.lang() + title.origin() + shown(title.text())));
    document.abstracts().forEach(text -> said.add(text.lang() + shown(text.text())));
    said.add(shown(document.claimSets().getFirst().claims().getFirst().text()));
    for (Party party : document.parties()) {
      said.add(party.role() + party.name().shown().replace(';', '；'));
    }
    said.add(document.symbols("IPC"));
    document.priorities().forEach(priority -> said.add(priority.id() + priority.date()));
    said.add(document.dates());
    said.add(document.pct());
    said.add(document.family());
    document.citations().forEach(cited -> said.add(cited.document()));
    said.add(document.citedByCount());
    said.add(TableTextsOf.claims(document));
    return said;
  }

  private static String shown(String text) {
    return DisplayForm.of(text.codePoints().filter(c -> !Character.isISOControl(c) || c == '\t' || c == '\r' || c == '\n' || c == 1)
        .mapToObj(c -> c == 1 ? " " : Character.toString(c)).reduce("", String::concat));
  }

  @ParameterizedTest
  @CsvSource({"CSV,true", "CSV,false", "XLSX,true", "XLSX,false"})
  void whatIsWrittenIsReadBack(ExportFormat format, boolean chinese) throws IOException {
    List<PatentDocument> documents = IntStream.range(0, 400).mapToObj(this::document)
        .toList();
    List<PatentDocument> read = read(written(documents, format, chinese));
    assertThat(read).hasSameSizeAs(documents);
    for (int i = 0; i < read.size(); i++) {
      List<Object> found = said(read.get(i));
      List<Object> expected = said(documents.get(i));
      for (int k = 0; k < Math.min(found.size(), expected.size()); k++) {
        assertThat(found.get(k)).as("document %s of seed 20261126", i).isEqualTo(expected.get(k));
      }
      assertThat(found).hasSameSizeAs(expected);
      assertThat(read.get(i).source().getFirst().format()).isEqualTo("beacon-table");
      assertThat(read.get(i).notes()).extracting(Note::code).contains("claims").isSubsetOf("claims", "claim-count");
    }
  }

  @Test
  void noCellIsAFormulaAndTheFileIsAsExcelOpensIt() throws IOException {
    Path file = written(IntStream.range(0, 400).mapToObj(this::document).toList(), ExportFormat.CSV, true);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF记录标识,公开（公告）号,公开（公告）日,申请号,").contains("\r\n")
        .doesNotContainPattern("[^\r]\n");
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      assertThat(rows.stream().peek(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*")))
          .count()).isEqualTo(401);
    }
  }

  @Test
  void aCellThatIsTooLongIsCutAndSaysSo() throws IOException {
    PatentDocument document = document(1).toBuilder()
        .abstracts(List.of(LocalizedText.original("zh", "😀".repeat(20_000))))
        .family(new FamilyStatement(null, IntStream.range(0, 4_000).mapToObj(i -> "CN" + (110_000_000 + i) + "A").toList(), null,
            List.of(), null, null, null)).build();
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
      Path file = folder.resolve("long");
      try (OutputStream out = Files.newOutputStream(file); DocumentWriter writer = DocumentWriter.to(out, format, false)) {
        writer.write(document);
        assertThat(writer.cut()).isEqualTo(2);
      }
      PatentDocument read = read(file).getFirst();
      assertThat(read.abstracts().getFirst().text()).isEqualTo("😀".repeat(16_382));
      assertThat(read.family().simpleMembers()).hasSizeGreaterThan(2_000).isEqualTo(document.family().simpleMembers()
          .subList(0, read.family().simpleMembers().size()));
      assertThat(read.notes()).extracting(Note::message).contains("column 'Abstract (Chinese)' was cut when the table was written",
          "column 'Simple Family Members' was cut when the table was written");
    }
  }

  @Test
  void linesAndNumbersAreReadBackWhole() throws IOException {
    List<PatentDocument> documents = IntStream.range(0, 50).mapToObj(this::document).toList();
    List<PatentDocument> read = read(written(documents, ExportFormat.JSONL, false));
    assertThat(read.stream().map(PatentDocument::titles).toList())
        .isEqualTo(documents.stream().map(PatentDocument::titles).toList());
    assertThat(read.stream().map(PatentDocument::parties).toList())
        .isEqualTo(documents.stream().map(PatentDocument::parties).toList());
    assertThat(Files.readAllLines(written(documents, ExportFormat.NUMBERS, false)))
        .isEqualTo(documents.stream().map(PatentDocument::id).toList());
  }

  @Test
  void everyColumnIsKnownToTheMapping() {
    for (TableColumn column : TableColumns.ALL) {
      var mapping = org.patentbeacon.format.table.mapping.MappingFile.standard().getLast();
      assertThat(mapping.column(column.zh())).as(column.zh()).isPresent().isEqualTo(mapping.column(column.en()));
      assertThat(mapping.column(column.zh()).orElseThrow().separators().isEmpty()).as(column.zh()).isEqualTo(!column.list());
    }
  }

  @Test
  void aRecordOfAnApplicationAloneIsReadBackByItsApplication() throws IOException {
    PatentDocument application = PatentDocument.builder("A:CN202010001234")
        .application(new Application("CN202010001234", "CN", "202010001234", date(), null, null, null)).build();
    assertThat(read(written(List.of(application), ExportFormat.CSV, true)).getFirst().id()).isEqualTo("A:CN202010001234");
  }
}
