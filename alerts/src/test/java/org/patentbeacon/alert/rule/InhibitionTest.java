package org.patentbeacon.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;

class InhibitionTest {
  private static final Finding.About FAMILY = Finding.About.family("f-1", "s-2");

  private static Finding alert(String id, WatchKind kind, String eventClass, Severity severity, Finding.About about) {
    return new Finding(id, null, "t-1", new Finding.Sort(kind, eventClass, severity), about);
  }

  private static Finding item(String id, WatchKind kind, String cause, Severity severity) {
    return new Finding(id, new ItemKey("f-1", cause), "t-1", new Finding.Sort(kind, cause, severity), FAMILY);
  }

  private static List<String> judged(Finding... findings) {
    return Inhibition.judge(Arrays.asList(findings), Set.of()).stream()
        .map(one -> one.finding().alertId() + " by " + one.by() + " " + one.rule()).toList();
  }

  @Test
  void silencesFeesOfAnEndedTermAndAllDeadlinesOfARightThatIsGone() {
    Finding.About right = Finding.About.right("CN|CN200610000001", State.EXPIRED);
    Finding fee = alert("b", WatchKind.DEADLINE, "ANNUAL_FEE:20", Severity.RED, right);
    Finding reply = alert("c", WatchKind.DEADLINE, "INVALIDATION_GROUNDS", Severity.RED, right);
    assertThat(judged(alert("a", WatchKind.LEGAL_EVENT, "TERM_END", Severity.YELLOW, right), fee, reply))
        .containsExactly("b by a I1");
    assertThat(judged(alert("a", WatchKind.LEGAL_EVENT, "INVALIDATED", Severity.RED, right), fee, reply))
        .containsExactly("b by a I2", "c by a I2");
  }

  @Test
  void keepsDeadlinesOfARightThatMayBeRestored() {
    Finding.About right = Finding.About.right("CN|CN201110000001", State.LAPSED_RESTORABLE);
    assertThat(judged(alert("a", WatchKind.LEGAL_EVENT, "LAPSED_FEE", Severity.RED, right),
        alert("b", WatchKind.DEADLINE, "RESTORATION", Severity.RED, right))).isEmpty();
  }

  @Test
  void tellsAFamilyOnce() {
    assertThat(judged(alert("a", WatchKind.COMPETITOR, "GRANT", Severity.YELLOW, FAMILY),
        item("b", WatchKind.QUERY, "NEW", Severity.BLUE), item("c", WatchKind.TOPIC, "NEW", Severity.YELLOW),
        item("d", WatchKind.QUERY, "CHANGED", Severity.BLUE))).containsExactly("b by a I3", "c by a I3");
    assertThat(judged(alert("a", WatchKind.LEGAL_EVENT, "GRANTED", Severity.ORANGE, FAMILY),
        item("b", WatchKind.QUERY, "CHANGED", Severity.BLUE))).containsExactly("b by a I4");
    assertThat(judged(alert("a", WatchKind.SIMILARITY, "FTO", Severity.ORANGE, FAMILY),
        alert("b", WatchKind.CITATION, "FORWARD", Severity.BLUE, FAMILY),
        alert("c", WatchKind.CITATION, "FORWARD", Severity.ORANGE, FAMILY))).containsExactly("b by a I5");
  }

  @Test
  void tellsASurgeOfTheTopicThatMakesIt() {
    Finding parent = alert("a", WatchKind.SURGE, "SURGE", Severity.ORANGE,
        Finding.About.surge("n-2", "2026-10-31", new Finding.Excess(null, 10)));
    Finding most = alert("b", WatchKind.SURGE, "SURGE", Severity.YELLOW,
        Finding.About.surge("n-2.1", "2026-10-31", new Finding.Excess("n-2", 8)));
    Finding some = alert("b", WatchKind.SURGE, "SURGE", Severity.YELLOW,
        Finding.About.surge("n-2.2", "2026-10-31", new Finding.Excess("n-2", 7.9)));
    assertThat(judged(parent, most)).containsExactly("a by b I6");
    assertThat(judged(parent, some)).isEmpty();
  }

  @Test
  void tellsAnEntrantAsAnEntrant() {
    Finding.About entry = Finding.About.entry("a-1", "n-1");
    assertThat(judged(alert("a", WatchKind.COMPETITOR, "FIELD_ENTRY", Severity.ORANGE, entry),
        alert("b", WatchKind.NEW_ENTRANT, "ENTRANT", Severity.BLUE, entry))).containsExactly("a by b I7");
  }

  @Test
  void neverSilencesRedOtherwise() {
    assertThat(judged(alert("a", WatchKind.COMPETITOR, "GRANT", Severity.YELLOW, FAMILY),
        item("b", WatchKind.QUERY, "NEW", Severity.RED))).isEmpty();
  }

  @Test
  void neverCrossesTenantsAndIsFreedByWrongData() {
    Finding competitor = alert("a", WatchKind.COMPETITOR, "GRANT", Severity.YELLOW, FAMILY);
    Finding other = new Finding("b", new ItemKey("f-1", "NEW"), "t-2",
        new Finding.Sort(WatchKind.QUERY, "NEW", Severity.BLUE), FAMILY);
    assertThat(judged(competitor, other)).isEmpty();
    assertThat(Inhibition.judge(List.of(competitor, item("b", WatchKind.QUERY, "NEW", Severity.BLUE)), Set.of("a"))).isEmpty();
  }
}
