package org.patentbeacon.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.message.LetterDocument;
import org.patentbeacon.watch.WatchKind;

class DigestTest {
  private static final DigestWindow WEEK = new DigestWindow(Instant.parse("2026-11-16T00:30:00Z"), Instant.parse("2026-11-23T00:30:00Z"));
  private static final DigestSettings WEEKLY = new DigestSettings(Map.of(Severity.RED, DigestMode.WEEKLY, Severity.ORANGE, DigestMode.WEEKLY,
      Severity.YELLOW, DigestMode.WEEKLY, Severity.BLUE, DigestMode.WEEKLY), false);
  private static final String IN_IT = "2026-11-18T02:00:00Z";

  private static List<DigestLine> lines(AlertNews... notices) {
    return Digest.of(List.of(notices), DigestMode.WEEKLY, WEEK, WEEKLY).orElseThrow().lines();
  }

  private static String told(DigestLine line) {
    return line.notice().letter().alertId().replaceAll("al_0+", "") + line.documents().stream().map(LetterDocument::family).toList()
        + line.also().stream().map(also -> also.alertId().replaceAll("al_0+", "")).toList();
  }

  private static AlertNews created(int id, WatchKind kind, Severity severity, String... families) {
    return Letters.created(Letters.letter(id, kind, severity, families), IN_IT);
  }

  @Test
  void sendsNothingWhenNothingHappened() {
    assertThat(Digest.of(List.of(), DigestMode.WEEKLY, WEEK, WEEKLY)).isEmpty();
    assertThat(Digest.of(List.of(), DigestMode.WEEKLY, WEEK, new DigestSettings(WEEKLY.modes(), true)).orElseThrow().lines()).isEmpty();
  }

  @Test
  void putsTheUrgentFirstThenTheKindThenTheNewest() {
    AlertNews old = Letters.created(Letters.letter(1, WatchKind.QUERY, Severity.BLUE, "f-1"), "2026-11-17T00:00:00Z");
    AlertNews recent = Letters.created(Letters.letter(2, WatchKind.QUERY, Severity.BLUE, "f-2"), "2026-11-19T00:00:00Z");
    AlertNews deadline = created(3, WatchKind.DEADLINE, Severity.BLUE, "f-3");
    AlertNews red = created(4, WatchKind.SIMILARITY, Severity.RED, "f-4");
    assertThat(lines(old, recent, deadline, red)).extracting(DigestTest::told).containsExactly("4[f-4][]", "2[f-2][]", "1[f-1][]", "3[f-3][]");
  }

  @Test
  void showsAFamilyOnceWithWhatElseMatchedIt() {
    assertThat(lines(created(1, WatchKind.QUERY, Severity.BLUE, "f-1", "f-2"), created(2, WatchKind.SIMILARITY, Severity.RED, "f-1"),
        created(3, WatchKind.COMPETITOR, Severity.YELLOW, "f-1", "f-3"))).extracting(DigestTest::told)
        .containsExactly("2[f-1][3, 1]", "3[f-3][]", "1[f-2][]");
  }

  @Test
  void keepsEveryDeadlineOfACase() {
    assertThat(lines(created(1, WatchKind.DEADLINE, Severity.ORANGE, "f-1"), created(2, WatchKind.DEADLINE, Severity.ORANGE, "f-1"),
        created(3, WatchKind.LEGAL_EVENT, Severity.RED, "f-1"))).extracting(DigestTest::told).containsExactly("3[f-1][]", "1[f-1][]", "2[f-1][]");
  }

  @Test
  void keepsConfidentialAlertsApart() {
    AlertNews secret = new AlertNews(Letters.letter(1, WatchKind.SIMILARITY, Severity.RED, "f-1"), Change.CREATED, 1, Instant.parse(IN_IT), true);
    assertThat(lines(secret, created(2, WatchKind.QUERY, Severity.BLUE, "f-1"))).extracting(DigestTest::told).containsExactly("1[][]", "2[f-1][]");
  }

  @Test
  void tellsARaisedAlertOnceAsRaised() {
    AlertLetter blue = Letters.letter(1, WatchKind.NEW_ENTRANT, Severity.BLUE, "f-1");
    AlertNews first = Letters.created(blue, IN_IT);
    AlertNews raised = new AlertNews(Letters.letter(1, WatchKind.NEW_ENTRANT, Severity.YELLOW, "f-1"), Change.ESCALATED, 2,
        Instant.parse("2026-11-20T02:00:00Z"), false);
    assertThat(lines(first, raised)).singleElement().satisfies(line -> assertThat(line.notice()).isEqualTo(raised));
    assertThat(Digest.of(List.of(first, raised), DigestMode.MONTHLY, new DigestWindow(Instant.parse("2026-11-02T00:30:00Z"),
        Instant.parse("2026-12-01T00:30:00Z")), DigestSettings.DEFAULT)).as("it was told as yellow before the blue ones were due").isEmpty();
  }

  @Test
  void leavesOutWhatIsSilenced() {
    AlertLetter silenced = AlertLetter.read(Letters.envelope(1, WatchKind.DEADLINE, Severity.RED, "").replace("\"inhibitedBy\":null", "\"inhibitedBy\":\"al_2\""));
    assertThat(Digest.of(List.of(Letters.created(silenced, IN_IT)), DigestMode.WEEKLY, WEEK, WEEKLY)).isEmpty();
  }

  @Test
  void showsFiftyOfAKindAndSaysHowManyThereAre() {
    List<AlertNews> many = new ArrayList<>();
    for (int id = 1; id <= 182; id++) {
      many.add(created(id, WatchKind.QUERY, Severity.BLUE, "f-" + id));
    }
    many.add(created(500, WatchKind.SURGE, Severity.BLUE));
    Digest digest = Digest.of(many, DigestMode.WEEKLY, WEEK, WEEKLY).orElseThrow();
    assertThat(digest.lines()).hasSize(51);
    assertThat(digest.counts()).isEqualTo(Map.of(WatchKind.QUERY, 182, WatchKind.SURGE, 1));
  }

  /// Random notices of one severity, each alert with one change, are each told in exactly one of the windows that follow each other.
  @Test
  void tellsEachNoticeInExactlyOneWindow() {
    long seed = 20_261_127L;
    Random random = new Random(seed);
    DigestSchedule schedule = DigestSchedule.of(ZoneId.of("Europe/Berlin"));
    for (DigestMode mode : List.of(DigestMode.DAILY, DigestMode.WEEKLY, DigestMode.MONTHLY)) {
      DigestSettings settings = new DigestSettings(Map.of(Severity.RED, mode, Severity.ORANGE, mode, Severity.YELLOW, mode, Severity.BLUE, mode), false);
      List<AlertNews> notices = new ArrayList<>();
      Instant start = schedule.lastClosed(mode, Instant.parse("2026-01-20T12:00:00Z")).to();
      for (int id = 1; id <= 300; id++) {
        Instant at = random.nextInt(5) == 0 ? schedule.next(mode, start.plusSeconds(random.nextInt(300 * 86_400)))
            : start.plusSeconds(random.nextInt(300 * 86_400));
        notices.add(new AlertNews(Letters.letter(id, WatchKind.SURGE, Severity.BLUE), Change.CREATED, 1, at, false));
      }
      List<Integer> told = new ArrayList<>();
      Instant to = schedule.next(mode, start);
      for (; to.isBefore(start.plusSeconds(400 * 86_400L)); to = schedule.next(mode, to)) {
        DigestWindow window = schedule.lastClosed(mode, to);
        assertThat(window.to()).isEqualTo(to);
        Digest.of(notices, mode, window, settings).ifPresent(digest -> digest.counts().values().forEach(told::add));
      }
      assertThat(told.stream().mapToInt(Integer::intValue).sum()).as("seed %d, %s", seed, mode).isEqualTo(300);
      assertThat(Collections.max(told)).isPositive();
    }
  }

  @Test
  void keepsItsKey() {
    Digest digest = Digest.of(List.of(created(1, WatchKind.SURGE, Severity.RED)), DigestMode.WEEKLY, WEEK, WEEKLY).orElseThrow();
    assertThat(digest.key("a@example.org")).isEqualTo(digest.key("a@example.org")).isNotEqualTo(digest.key("b@example.org"));
  }

  @Test
  void asksForEverySeverity() {
    assertThatThrownBy(() -> new DigestSettings(Map.of(Severity.RED, DigestMode.IMMEDIATE), false))
        .hasMessage("expected how often to tell alerts of every severity, found none for [BLUE, YELLOW, ORANGE]");
  }
}
