package org.patentbeacon.sector.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Folder;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.pack.PackedCounts;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;

/// A sector in a database: what its topics hold there and go on to hold, and what there is to warn of.
class SectorInDatabaseTest {
  private static final String ROWS = "topic,document,action,reach,by,date,reason\n";

  @TempDir
  Path temp;

  private PatentDatabase database;

  @BeforeEach
  void open() throws IOException {
    database = open("led");
    arrive(database, patent(1, "LED灯具的封装"), patent(2, "LED灌封胶"), patent(3, "灯具荧光粉"), patent(4, "LED散热器"),
        patent(5, "水泵封装"));
  }

  private PatentDatabase open(String name) throws IOException {
    return PatentDatabase.open(temp.resolve(name),
        Clock.fixed(Folder.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private static PatentDocument patent(int number, String title) {
    return patent(number, "A", title, "某某照明股份有限公司");
  }

  private static PatentDocument patent(int number, String kind, String title, String applicant) {
    String id = "CN10185000" + number + kind;
    return PatentDocument.builder(id).publication(new Publication("CN", "10185000" + number, kind, null, null, false, null, null))
        .application(new Application("CN20091000000" + number, "CN", "20091000000" + number, null, null, null, null))
        .titles(List.of(LocalizedText.original("zh", title)))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of(applicant)))).build();
  }

  private void arrive(PatentDatabase to, PatentDocument... documents) throws IOException {
    Path file = Files.createTempFile(temp, "arrives", ".jsonl");
    Files.write(file, Arrays.stream(documents).map(DocumentJson::write).toList());
    assertThat(to.importFrom(file).rejected()).isZero();
  }

  private long count(String query) throws IOException {
    return database.count(query, CountUnit.SIMPLE_FAMILY);
  }

  private List<TopicCount> counts() throws IOException {
    return SectorCounts.of(database, database.sectors().sector("led-lighting").orElseThrow(), CountUnit.SIMPLE_FAMILY).topics();
  }

  @Test
  void topicsHoldWhatTheyFindAndFollowEveryImport() throws IOException {
    SectorBinding first = SectorBinding.bind(database, new Folder()
        .with("documents.csv", ROWS + "n-1.1,CN101850004A,include,,,,实施例\nn-2,CN101850009A,include,,,,后到\n").files());
    assertThat(first.changed()).isTrue();
    assertThat(first.topics()).extracting(SectorBinding.Change::path, SectorBinding.Change::before, SectorBinding.Change::after,
        SectorBinding.Change::waiting).containsExactly(tuple("照明", null, 4L, 0L), tuple("照明/封装", null, 4L, 0L),
        tuple("照明/封装/荧光粉", null, 2L, 0L), tuple("照明/散热", null, 0L, 1L));
    assertThat(counts()).extracting(TopicCount::id, TopicCount::own, TopicCount::included, TopicCount::waiting, TopicCount::count)
        .containsExactly(tuple("led-lighting", 0L, 0L, 0L, 4L), tuple("n-1", 2L, 0L, 0L, 4L), tuple("n-1.1", 1L, 1L, 0L, 2L),
            tuple("n-2", 0L, 0L, 1L, 0L));
    arrive(database, patent(6, "LED的封装"), patent(4, "B", "LED散热器", "某某照明股份有限公司"), patent(9, "风扇"));
    assertThat(counts()).extracting(TopicCount::id, TopicCount::count)
        .containsExactly(tuple("led-lighting", 6L), tuple("n-1", 5L), tuple("n-1.1", 2L), tuple("n-2", 1L));
    assertThat(database.count("TOPIC=照明/封装", CountUnit.PUBLICATION)).isEqualTo(6);
    assertThat(count("TOPIC==照明/封装")).isEqualTo(3);
    assertThat(count("TOPIC=\"LED lighting/散热\"")).isEqualTo(1);
    assertThat(count("TAG=功效/散热")).isEqualTo(1);
    assertThatThrownBy(() -> count("TOPIC=照明/封口")).isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void bindingAgainReplacesAndTheSameChangesNothing() throws IOException {
    SectorBinding.bind(database, new Folder().files());
    SectorBinding again = SectorBinding.bind(database, new Folder().files());
    assertThat(again.changed()).isFalse();
    SectorBinding other = SectorBinding.bind(database, new Folder().with("topics.yaml", "封装 or 灌封", "封装").files());
    assertThat(other.changed()).isTrue();
    assertThat(other.topics()).extracting(SectorBinding.Change::id, SectorBinding.Change::before, SectorBinding.Change::after)
        .containsExactly(tuple("led-lighting", 3L, 2L), tuple("n-1", 3L, 2L), tuple("n-1.1", 1L, 1L), tuple("n-2", 0L, 0L));
    assertThatThrownBy(() -> SectorBinding.bind(database, new Folder().with("topics.yaml", "封装 or 灌封", "(封装").files()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(counts()).extracting(TopicCount::count).containsExactly(2L, 2L, 1L, 0L);
    try (PatentDatabase anew = open("led")) {
      assertThat(anew.count("TOPIC=照明", CountUnit.PUBLICATION)).isEqualTo(2);
    }
  }

  @Test
  void rowsSayWhichNamesAreOneApplicantAndWhichDocumentsOneFamily() throws IOException {
    arrive(database, patent(7, "A", "泵", "某某光电有限公司"));
    assertThat(count("APNOR=某某照明")).isEqualTo(5);
    assertThat(count("*")).isEqualTo(6);
    SectorBinding.bind(database, new Folder()
        .with("applicants.csv", """
            group,name,relation,since,uscc,confidence,evidence
            某某照明,某某照明股份有限公司,main,,,,
            某某照明,某某光电有限公司,former,,,1.0,更名
            """)
        .with("families.csv", "action,document,other,by,date,reason\njoin,CN101850001A,CN101850002A,,,同一发明\n").files());
    assertThat(count("APNOR=某某照明")).isEqualTo(5);
    assertThat(database.count("APNOR=某某照明", CountUnit.PUBLICATION)).isEqualTo(6);
    assertThat(count("*")).isEqualTo(5);
    assertThat(count("FAM=CN101850001A")).isEqualTo(1);
  }

  private List<String> warnings(Folder folder, String lang) throws IOException {
    assertThat(folder.findings("en")).isEmpty();
    BoundSector candidate = database.sectors().candidate(SectorPack.of("led-lighting", folder.files(), false));
    return DatabaseChecks.of(database, candidate).stream().map(finding -> finding.in(lang)).toList();
  }

  private void warned(Folder folder, String en, String zh) throws IOException {
    assertThat(warnings(folder, "en")).containsOnlyOnce(en);
    assertThat(warnings(folder, "zh")).containsOnlyOnce(zh);
  }

  @Test
  void whatIsWrongByTheDocumentsIsSaid() throws IOException {
    warned(new Folder(), "topics.yaml, line 8, topic n-2 散热: it holds no document now", "topics.yaml，第 8 行，节点 n-2 散热：目前没有文献");
    warned(new Folder().with("sector.yaml", "clusters:", "limits: {huge: 2}\nclusters:"),
        "topics.yaml, line 2, topic n-1 封装: it holds 3 families, more than 2", "topics.yaml，第 2 行，节点 n-1 封装：有 3 族，超过 2 族");
    Folder alike = new Folder().with("topics.yaml", "{id: n-2, name: 散热}", "{id: n-2, name: 散热, query: TI=LED}")
        .with("samples.csv", "n-1.1,", "n-2,2026-03-02,s-1,30,30,0.89,1\nn-1.1,");
    warned(alike, "topics.yaml, line 2, topic n-1 封装: it shares 2 families with topic n-2 散热, 67 % of the smaller",
        "topics.yaml，第 2 行，节点 n-1 封装：与节点 n-2 散热共有 2 族，占较小者的 67 %");
    warned(new Folder().with("topics.yaml", "name: 荧光粉, query: TIAB=荧光粉", "name: 荧光粉, anchor: none, query: TIAB=水泵"),
        "topics.yaml, line 7, topic n-1.1 荧光粉: 1 of its 1 families lie outside the anchor '灯具' of the topic above",
        "topics.yaml，第 7 行，节点 n-1.1 荧光粉：1 族中有 1 族不在上级的锚定条件“灯具”之内");
    warned(new Folder().with("topics.yaml", "封装 or 灌封", "封装 or 灌注"),
        "topics.yaml, line 5, topic n-1 封装: column 13: the clause '灌注' finds nothing",
        "topics.yaml，第 5 行，节点 n-1 封装：第 13 列：子句“灌注”没有命中");
    warned(new Folder().with("topics.yaml", "    children:", "    exclude: [{query: TI=显示, reason: 显示用途}]\n    children:"),
        "topics.yaml, line 6, topic n-1 封装: the exclusion removes nothing",
        "topics.yaml，第 6 行，节点 n-1 封装：排除式没有排除任何文献");
    warned(new Folder().with("documents.csv", ROWS + "n-2,CN101850009A,include,,,,后到\n"),
        "documents.csv, line 2, topic n-2 散热: the document CN101850009A is not in the database; the row waits for it",
        "documents.csv，第 2 行，节点 n-2 散热：文献 CN101850009A 不在库中，本行待其入库后生效");
  }

  @Test
  void aSheetIsDrawnJudgedAndKept() throws IOException {
    SectorBinding.bind(database, new Folder().files());
    BoundSector sector = database.sectors().sector("led-lighting").orElseThrow();
    var topic = sector.sector().topics().at("照明/封装").orElseThrow();
    String sheet = PrecisionSheet.draw(database, topic, 2, 7);
    assertThat(sheet.lines()).hasSize(3).first().isEqualTo("topic,document,title,abstract,relevant,note");
    assertThat(PrecisionSheet.draw(database, topic, 2, 7)).isEqualTo(sheet);
    assertThat(PrecisionSheet.draw(database, topic, 30, 7).lines()).hasSize(4);
    Path judged = temp.resolve("sheet.csv");
    List<String> lines = new ArrayList<>(PrecisionSheet.draw(database, topic, 30, 7).lines().toList());
    lines.set(1, lines.get(1).replaceFirst(",,$", ",是,好"));
    lines.set(2, lines.get(2).replaceFirst(",,$", ",No,"));
    Files.write(judged, lines);
    PrecisionSample sample = PrecisionSheet.read(judged, database.snapshot().id(), LocalDate.of(2026, 5, 30));
    assertThat(sample.n()).isEqualTo(2);
    assertThat(sample.relevant()).isEqualTo(1);
    // 1 of 2: (1/2 + z²/4) / (1 + z²/2) ± z √(1/8 + z²/16) / (1 + z²/2), z = 1.96
    assertThat(sample.low()).isCloseTo(0.0945, Offset.offset(0.0001));
    assertThat(sample.high()).isCloseTo(0.9055, Offset.offset(0.0001));
    SectorBinding.keep(database, sector, sample);
    assertThat(SectorBinding.bind(database, new Folder().files()).changed()).isFalse();
    assertThat(database.sectors().sector("led-lighting").orElseThrow().sector().rows().samples()).hasSize(3)
        .anySatisfy(kept -> assertThat(kept.date()).isEqualTo(LocalDate.of(2026, 5, 30)));
    lines.set(3, lines.get(3).replaceFirst(",,$", ",vielleicht,"));
    Files.write(judged, lines);
    assertThatThrownBy(() -> PrecisionSheet.read(judged, "s-1", Folder.TODAY)).isInstanceOf(IOException.class)
        .hasMessage(judged + ", line 4: expected yes, no or nothing under 'relevant', found 'vielleicht'");
  }

  @Test
  void aPackageTellsWhatItsTopicsHeldAndAnotherDatabaseCompares() throws IOException {
    Folder folder = new Folder();
    BoundSector candidate = database.sectors().candidate(SectorPack.of("led-lighting", folder.files(), false));
    SectorPack pack = new SectorPack(candidate.pack().list().with(PackedCounts.of(SectorCounts.of(database, candidate, CountUnit.SIMPLE_FAMILY)
        .topics().stream().collect(java.util.stream.Collectors.toMap(TopicCount::id, TopicCount::count)), "SIMPLE_FAMILY", "s-1")),
        candidate.pack().files());
    Path zip = temp.resolve("led.zip");
    pack.write(zip);
    SectorPack.read(zip).unpack(temp.resolve("unpacked"));
    try (PatentDatabase other = open("other")) {
      arrive(other, patent(1, "LED灯具的封装"), patent(2, "LED灌封胶"), patent(3, "灯具荧光粉"));
      SectorBinding binding = SectorBinding.bind(other, SectorFiles.in(temp.resolve("unpacked")));
      assertThat(binding.topics()).allSatisfy(topic -> assertThat(topic.after()).isEqualTo(topic.packed()));
    }
  }
}
