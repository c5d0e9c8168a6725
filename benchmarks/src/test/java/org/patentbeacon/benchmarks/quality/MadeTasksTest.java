package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.benchmarks.quality.PairFiles.Row;

/// Tasks of invented texts.
class MadeTasksTest {
  private static final String PUMP_ZH = "水泵|一种带有阀门(12)和叶轮(13)的离心水泵，用于抽水";
  private static final String PUMP_ZH_BODY = "一种带有阀门(12)和叶轮(13)的离心水泵，用于抽水。";
  private static final String PUMP_EN = "Water pump|A centrifugal water pump with a valve (12) and an impeller (13)";
  private static final String PUMP_VI = "Bơm nước|Một bơm nước ly tâm có van (12) và cánh quạt (13) được dùng để bơm";
  private static final String LAMP_ZH = "灯|一种带有两个发光二极管(7)的灯";
  private static final String LAMP_EN = "Lamp|A lamp with two light-emitting diodes (7)";
  private static final List<Row> ROWS = List.of(
      new Row(PUMP_EN, PUMP_VI, true), new Row(PUMP_VI, PUMP_ZH, true), new Row(PUMP_ZH_BODY, LAMP_EN, false),
      new Row(LAMP_EN, LAMP_ZH, true));

  @TempDir
  private Path folder;

  @Test
  void tellsLanguagesByScript() {
    assertThat(List.of(PUMP_ZH, PUMP_EN, PUMP_VI, "เครื่องสูบน้ำ LED", "一种OLED显示器，display"))
        .extracting(TextLanguage::of).containsExactly(TextLanguage.CHINESE, TextLanguage.ENGLISH, TextLanguage.VIETNAMESE,
            TextLanguage.THAI, TextLanguage.CHINESE);
  }

  @Test
  void takesRowsOfLabelZeroForTranslations() throws IOException {
    Files.writeString(folder.resolve("b.csv"), "sentence_A,sentence_B,label\n\"a, b\",c,0.0\n");
    Files.writeString(folder.resolve("a.csv"), "\uFEFFsentence_A,sentence_B,label\nd,e,1\n");
    assertThat(PairFiles.read(folder, "").rows()).containsExactly(new Row("d", "e", false), new Row("a, b", "c", true));
    Files.writeString(folder.resolve("c.csv"), "sentence_A,label\nd,1\n");
    assertThatThrownBy(() -> PairFiles.read(folder, "c"))
        .hasMessage("c.csv, line 2: expected a column sentence_B, found [sentence_A, label]");
  }

  @Test
  void answersOverAThirdLanguageAndToRepeatedTexts() {
    QualityTask task = new CrossLanguage(new PairFiles(ROWS)).englishToChinese();
    assertThat(task.documents()).extracting(QualityDocument::id).containsExactly("zh-001", "zh-002", "zh-003");
    assertThat(task.topics()).extracting(Topic::id).containsExactlyInAnyOrder("text-en-001", "text-en-002");
    assertThat(task.qrels().topics().get("text-en-001")).isEqualTo(Judgements.relevant(List.of("zh-001", "zh-002")));
    assertThat(task.qrels().topics().get("text-en-002")).isEqualTo(Judgements.relevant(List.of("zh-003")));
  }

  @Test
  void putsTopicsIntoTheSameFoldsInWhateverOrderRowsCome() {
    List<List<String>> folds = folds(new CrossLanguage(new PairFiles(ROWS)));
    assertThat(folds(new CrossLanguage(new PairFiles(ROWS.reversed())))).isEqualTo(folds);
  }

  private static List<List<String>> folds(CrossLanguage files) {
    return files.chineseToEnglish().folds().stream()
        .map(fold -> fold.topics().stream().map(topic -> ((QualityQuery.Text) topic.query()).text()).sorted().toList()).toList();
  }

  @Test
  void asksATitleOfTheAbstractsOnly() {
    QualityTask task = KnownItem.of(new PairFiles(ROWS.subList(0, 2)), TextLanguage.CHINESE);
    assertThat(task.documents()).containsExactly(QualityDocument.of("zh-001", "zh",
        new QualityText("", "一种带有阀门(12)和叶轮(13)的离心水泵，用于抽水")));
    assertThat(task.topics().getFirst().query()).isEqualTo(new QualityQuery.Text("zh", "水泵"));
  }

  @Test
  void readsListsAsPythonPrintsThem() {
    assertThat(Landscaping.items("['B63G8/22', \"Children's\", 'US-1-A']")).containsExactly("B63G8/22", "Children's", "US-1-A");
    assertThat(Landscaping.items("[]")).isEmpty();
  }

  /// Answers with what it was asked to learn and index.
  private static final class Witness implements RankingSystem {
    private final List<String> seen;

    Witness(List<String> seen) {
      this.seen = seen;
    }

    @Override
    public String name() {
      return "witness";
    }

    @Override
    public void train(List<TranslatedPair> pairs) {
      seen.add("train " + pairs.size());
    }

    @Override
    public void index(List<QualityDocument> documents) {
      seen.add("index " + documents.size());
    }

    @Override
    public List<RankedDocument> rank(QualityQuery query, int limit) {
      seen.add("rank");
      return List.of(new RankedDocument("zh-003", 1));
    }

    @Override
    public void close() {
      seen.add("close");
    }
  }

  @Test
  void makesASystemForEveryFoldAndPrintsItBesideTheBaseline() throws IOException {
    QualityTask task = new CrossLanguage(new PairFiles(ROWS)).englishToChinese();
    List<String> seen = new ArrayList<>();
    RunFile run = TaskRun.of(task, () -> new Witness(seen));
    assertThat(seen.stream().filter("index 3"::equals)).hasSize(5);
    assertThat(seen.stream().filter("close"::equals)).hasSize(5);
    assertThat(seen.stream().filter("rank"::equals)).hasSize(2);
    RunFile baseline = TaskRun.of(task, () -> new PlainBm25(ChineseTerms.BOTH));
    assertThat(printed(out -> new ScoreTable(List.of(Measure.RECIPROCAL_RANK), task.qrels(), new Bootstrap(100, 1))
        .print(List.of(baseline, run), Optional.of(baseline), out))).isEqualTo("""
            system                   MRR
            bm25-bigram+unigram      1.000 [1.000, 1.000]
            witness                  0.500 [0.000, 1.000]
              against baseline       -0.500 [-1.000, +0.000]
              better/equal/worse     0 % / 50 % / 50 %
            """);
    assertThat(printed(out -> new WorstTopics(task).print(run, 1, out))).isEqualTo("""
        worst 1 topics of witness by average precision
        0.000 text-en-001: Water pump A centrifugal water pump with a valve (12) and an impeller (13)
          wrong    #1 zh-003: 灯 一种带有两个发光二极管(7)的灯
          right     - zh-001: 水泵 一种带有阀门(12)和叶轮(13)的离心水泵，用于抽水
          right     - zh-002: 一种带有阀门(12)和叶轮(13)的离心水泵，用于抽水。
        """);
  }

  private interface Printing {
    void to(PrintWriter out) throws IOException;
  }

  private static String printed(Printing printing) throws IOException {
    StringWriter text = new StringWriter();
    printing.to(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    QualityTasks tasks = QualityTasks.of(folder.resolve("empty"));
    assertThat(tasks.tasks()).isEmpty();
    assertThat(tasks.missing()).hasSize(3).first().asString()
        .startsWith("skipped known item and cross-language: no folder ").endsWith("by -Dbeacon.data");
  }

  @Test
  void refusesDocumentsThatAreNotInTheCollection() {
    QualityTask task = KnownItem.of(new PairFiles(ROWS.subList(0, 2)), TextLanguage.CHINESE);
    assertThatThrownBy(() -> TaskRun.of(task, () -> new Witness(new ArrayList<>())))
        .hasMessage("witness, topic title-zh-001: expected documents of the collection, found [zh-003]");
  }
}
