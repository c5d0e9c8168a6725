package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealTasksTest {
  private static final Path DATA = Path.of(System.getProperty("beacon.data", "../shared/data"));

  private static List<QualityTask> tasks;

  @BeforeAll
  static void needsTheFiles() throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve("zh-en-pairs")),
        "the sample files are missing; name their folder by -Dbeacon.data");
    tasks = QualityTasks.of(DATA).tasks();
  }

  private static QualityTask task(String name) {
    return tasks.stream().filter(task -> task.name().equals(name)).findAny().orElseThrow();
  }

  private static double mean(QualityTask task, RunFile run, Measure measure) {
    ScoreTable table = new ScoreTable(List.of(measure), task.qrels(), Bootstrap.DEFAULT);
    return Arrays.stream(table.values(measure, run)).average().orElseThrow();
  }

  @Test
  void reachesTheFiguresKnownOfChineseTitles() throws IOException {
    QualityTask task = task("known-item-zh");
    assertThat(task.documents()).hasSize(180);
    assertThat(task.topics()).hasSize(180);
    for (ChineseTerms terms : ChineseTerms.values()) {
      double figure = switch (terms) {
        case UNIGRAMS -> 0.825;
        case BIGRAMS -> 0.833;
        case BOTH -> 0.860;
      };
      RunFile run = TaskRun.of(task, () -> new PlainBm25(terms));
      assertThat(mean(task, run, Measure.RECIPROCAL_RANK)).as(terms.label()).isCloseTo(figure, within(0.0005));
    }
  }

  @Test
  void asksEveryTextThatHasACounterpart() {
    for (String name : List.of("cross-zh-en", "cross-en-zh")) {
      QualityTask task = task(name);
      assertThat(task.documents()).as(name).hasSize(357);
      assertThat(task.topics()).as(name).hasSize(353);
      assertThat(task.folds()).as(name).allSatisfy(fold -> assertThat(fold.topics().size()).isBetween(50, 90));
      // Four texts come twice: with their titles and without, or in two versions.
      assertThat(task.topics().stream().filter(topic -> topic.judgements().relevant() > 1)).as(name).hasSize(8);
    }
  }

  @Test
  void findsTheNumbersOfATextInItsCounterpart() throws IOException {
    QualityTask task = task("cross-zh-en");
    RunFile run = TaskRun.of(task, () -> new PlainBm25(ChineseTerms.BOTH));
    // Were the labels read the other way round, only chance would be left: about .02.
    assertThat(mean(task, run, Measure.RECIPROCAL_RANK)).isGreaterThan(0.4);
  }

  @Test
  void trainsOnNoTextThatIsAskedOrAnswers() {
    for (String name : List.of("cross-zh-en", "cross-en-zh")) {
      QualityTask task = task(name);
      for (QualityTask.Fold fold : task.folds()) {
        Set<String> learnt = new HashSet<>();
        fold.training().forEach(pair -> learnt.addAll(List.of(pair.chinese().whole(), pair.english().whole())));
        Set<String> right = fold.topics().stream().flatMap(topic -> topic.judgements().grades().keySet().stream())
            .collect(Collectors.toSet());
        assertThat(fold.training()).as(name).hasSizeGreaterThan(250);
        assertThat(fold.topics()).as(name).noneMatch(topic -> learnt.contains(((QualityQuery.Text) topic.query()).text()));
        assertThat(task.documents()).as(name).filteredOn(document -> right.contains(document.id()))
            .allSatisfy(document -> assertThat(document.texts().values()).extracting(QualityText::whole)
                .doesNotContainAnyElementsOf(learnt));
      }
    }
  }

  @Test
  void drawsSeedsAmongTheRelevantAndAsksForTheRest() throws IOException {
    QualityTask task = task("landscaping-underwater-glider");
    assertThat(task.documents()).hasSize(493);
    assertThat(task.topics()).hasSize(40).allSatisfy(topic -> {
      assertThat(topic.known()).hasSize(10);
      assertThat(topic.judgements().relevant()).isEqualTo(233);
      assertThat(topic.judgements().grades().keySet()).doesNotContainAnyElementsOf(topic.known());
    });
    assertThat(Landscaping.of(DATA.resolve("landscaping").resolve("underwater_glider.csv")).qrels()).isEqualTo(task.qrels());
    RunFile run = TaskRun.of(task, () -> new PlainBm25(ChineseTerms.BOTH));
    assertThat(task.topics()).allSatisfy(topic ->
        assertThat(run.topics().get(topic.id()).ids()).doesNotContainAnyElementsOf(topic.known()));
    // Half of the ranked are relevant: so would chance be.
    assertThat(mean(task, run, Measure.AVERAGE_PRECISION)).isGreaterThan(0.6);
    assertThat(task.about()).contains(String.format(Locale.ROOT, "at most %.3f", 100 / 233.0));
  }
}
