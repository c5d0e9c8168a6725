package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.ledger.Inbox;
import org.patentbeacon.ledger.InboxCursor;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.OutcomeKind;

class HitsTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

  @TempDir
  Path folder;

  private PatentDatabase database;
  private Beacon beacon;
  private int files;

  @BeforeEach
  void opens() throws IOException {
    database = PatentDatabase.open(folder.resolve("db"), CLOCK);
    beacon = Beacon.open(database, folder.resolve("ledger.db"), CLOCK);
  }

  @AfterEach
  void closes() throws IOException {
    beacon.close();
    database.close();
  }

  private List<Alert> inbox() {
    return beacon.ledger().inbox().page(new Scope.Tenant(Watch.DEFAULT_TENANT),
        new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 100)).items();
  }

  private static PatentDocument document(String number, String title, String date, String priority) {
    return PatentDocument.builder("CN" + number)
        .publication(new Publication("CN", number.substring(0, number.length() - 1),
            number.substring(number.length() - 1), PartialDate.parse(date), null, false, null, "zh"))
        .application(new Application("CN2025" + number.substring(1, 9), "CN", "2025" + number.substring(1, 9), null, null,
            null, null))
        .titles(List.of(LocalizedText.original("zh", title)))
        .priorities(priority.isEmpty() ? List.of()
            : List.of(new Priority("CN", priority, null, null, "CN" + priority, null, null)))
        .build();
  }

  private void imports(PatentDocument... documents) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (PatentDocument document : documents) {
      lines.append(DocumentJson.write(document)).append('\n');
    }
    Path file = folder.resolve("feed-" + ++files + ".jsonl");
    Files.writeString(file, lines);
    database.importFrom(file);
  }

  @Test
  void tellsWhatArrivedWithTheClauseAndTheText() throws IOException {
    imports(document("118800001A", "一种风冷灯具", "2026-11-01", ""));
    beacon.watch(Watch.query("液冷灯具", "TI=(液冷 or 冷板) and TI=灯"));
    imports(document("118800002A", "一种液冷灯具的冷板结构", "2026-11-17", ""),
        document("118800003A", "一种风冷灯具支架", "2026-11-17", ""));

    List<Alert> alerts = beacon.run();

    assertThat(alerts).hasSize(1);
    Alert alert = alerts.getFirst();
    assertThat(alert.body().title().zh()).isEqualTo("“液冷灯具”新增 1 个专利族");
    assertThat(alert.body().severity()).isEqualTo(Severity.BLUE);
    assertThat(alert.body().evidence().documents()).extracting(AlertDocument::number).containsExactly("CN118800002A");
    assertThat(alert.body().evidence().documents().getFirst().cause()).isEqualTo(Cause.FIRST_PUBLICATION);
    assertThat(alert.body().evidence().matches()).anySatisfy(match -> {
      assertThat(match.clauseText()).isEqualTo("TI=\"液冷\"");
      assertThat(match.path()).isEqualTo("/titles/0/text");
      var fragment = match.fragments().getFirst();
      assertThat(fragment.text().substring(fragment.start(), fragment.end())).isEqualTo("液冷");
    });
  }

  @Test
  void watchesASavedSearchAndShowsItsClauses() throws IOException {
    database.saved().save("液冷", database.parse("TI=(液冷 or 冷板)"), "", false);
    beacon.watch(Watch.query("液冷灯具", "SAVED=液冷 and TI=灯"));
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", ""));
    List<Alert> alerts = beacon.run();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().body().evidence().matches()).extracting(ClauseMatch::clauseText).contains("TI=\"液冷\"", "TI=\"灯\"");
    database.saved().remove("液冷");
    imports(document("118800004A", "一种液冷灯罩", "2026-11-18", ""));
    assertThat(beacon.run(LocalDate.of(2026, 11, 20)).outcomes().getFirst().reason())
        .isEqualTo("column 1: no search is saved as '液冷'");
  }

  @Test
  void addsNothingWhenItRunsAgain() throws IOException {
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", ""));
    assertThat(beacon.run()).hasSize(1);
    assertThat(beacon.run()).isEmpty();
    imports(document("118800009A", "一种灯罩", "2026-11-18", ""));
    assertThat(beacon.run()).isEmpty();
    assertThat(inbox()).hasSize(1);
  }

  @Test
  void saysNothingOfWhatWasThereBefore() throws IOException {
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", ""));
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    RunReport report = beacon.run(LocalDate.of(2026, 11, 20));
    assertThat(report.alerts()).isEmpty();
    assertThat(report.outcomes().getFirst().outcome()).isEqualTo(OutcomeKind.BASELINED);
  }

  @Test
  void reportsAFamilyOnceWhateverMembersFollow() throws IOException {
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", "202510000001"));
    assertThat(beacon.run()).hasSize(1);
    imports(document("118800005A", "一种液冷灯具及其应用", "2026-11-18", "202510000001"));
    assertThat(beacon.run()).isEmpty();
  }

  @Test
  void tellsABackFileAndAChangeApart() throws IOException {
    imports(document("118800001A", "一种灯具", "2026-11-10", ""));
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    Files.delete(folder.resolve("feed-1.jsonl"));
    files = 0;
    imports(document("118800001A", "一种液冷灯具", "2026-11-10", ""),
        document("110000001A", "一种液冷装置", "2020-01-10", ""));
    assertThat(beacon.run().getFirst().body().evidence().documents())
        .extracting(AlertDocument::number, AlertDocument::cause)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("CN110000001A", Cause.LATE),
            org.assertj.core.groups.Tuple.tuple("CN118800001A", Cause.CHANGED));
  }

  @Test
  void keepsWatchesAndAlertsWhenItIsOpenedAgain() throws IOException {
    Watch first = beacon.watch(Watch.query("液冷", "TI=液冷"));
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", ""));
    beacon.run();
    beacon.close();
    beacon = Beacon.open(database, folder.resolve("ledger.db"), CLOCK);
    assertThat(beacon.watch(Watch.query("液冷", "TI=液冷"))).isEqualTo(first);
    assertThat(inbox()).hasSize(1);
    assertThat(beacon.run()).isEmpty();
  }

  @Test
  void saysWhatIsFoundNoMoreAndWhy() throws IOException {
    imports(document("118800001A", "一种液冷灯具", "2026-11-01", ""), document("118800002A", "一种液冷灯罩", "2026-11-01", ""));
    imports(document("118800003A", "一种液冷支架", "2026-11-01", ""));
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    database.removeBatch(2);
    Files.delete(folder.resolve("feed-1.jsonl"));
    files = 0;
    imports(document("118800001A", "一种风冷灯具", "2026-11-01", ""));

    Alert alert = beacon.run().getFirst();

    assertThat(alert.body().eventClass()).isEqualTo("REMOVED");
    assertThat(alert.body().severity()).isEqualTo(Severity.BLUE);
    assertThat(alert.body().title().zh()).isEqualTo("“液冷”减少 2 个专利族");
    assertThat(alert.body().observed()).containsEntry("total", 1).containsEntry("removed", 2);
    assertThat(alert.body().evidence().documents()).extracting(AlertDocument::number, AlertDocument::cause)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("CN118800001A", Cause.TEXT_CHANGED),
            org.assertj.core.groups.Tuple.tuple("CN118800003A", Cause.DELETED));
    assertThat(beacon.run()).isEmpty();
  }

  @Test
  void callsAFamilyChangedThatWasThereThoughNotFound() throws IOException {
    imports(document("118800001A", "一种灯具", "2026-11-01", "202510000001"));
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    imports(document("118800002A", "一种液冷灯具", "2026-11-17", "202510000001"));
    assertThat(beacon.run().getFirst().body().evidence().documents()).extracting(AlertDocument::cause).containsExactly(Cause.CHANGED);
  }

  @Test
  void reportsAFamilyOnceThoughAnEarlierApplicationJoinsItAndRenamesIt() throws IOException {
    beacon.watch(Watch.query("液冷", "TI=液冷"));
    imports(document("118800009A", "一种液冷灯具", "2026-11-17", "202510000001"));
    assertThat(beacon.run()).hasSize(1);
    imports(document("118800002A", "一种液冷灯具及其应用", "2026-11-18", "202510000001"));
    assertThat(beacon.run()).isEmpty();
  }

  @Test
  void startsAnewSilentlyWhenTheSavedSearchItNamesIsEdited() throws IOException {
    database.saved().save("冷", database.parse("TI=液冷"), "", false);
    imports(document("118800001A", "一种液冷灯具", "2026-11-01", ""), document("118800002A", "一种冷板灯具", "2026-11-01", ""));
    beacon.watch(Watch.query("冷", "SAVED=冷"));
    database.saved().save("冷", database.parse("TI=冷板"), "", true);
    imports(document("118800003A", "一种冷板支架", "2026-11-17", ""));
    List<Alert> alerts = beacon.run();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().body().evidence().documents()).extracting(AlertDocument::number).containsExactly("CN118800003A");
  }

  @Test
  void coloursByTheLimitsOfTheWatchAndSaysWhichAreWrong() throws IOException {
    Watch strict = beacon.watch(Watch.query("严", "TI=液冷").with("countLimits", "blue 1, yellow 2, orange off, red 3"));
    Watch wrong = beacon.watch(Watch.query("错", "TI=液冷").with("countLimits", "blue many"));
    imports(document("118800001A", "一种液冷灯具", "2026-11-17", ""), document("118800002A", "一种液冷灯罩", "2026-11-17", ""));
    RunReport report = beacon.run(LocalDate.of(2026, 11, 20));
    assertThat(report.alerts()).extracting(alert -> alert.body().watchId(), alert -> alert.body().severity())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(strict.id(), Severity.YELLOW));
    assertThat(report.outcomes()).filteredOn(outcome -> outcome.watch().equals(wrong.id())).extracting(outcome -> outcome.reason())
        .containsExactly("parameter countLimits: expected colours with whole numbers or off, such as"
            + " 'blue 1, yellow 10, orange 50, red off', found 'blue many'");
  }
}
