package org.patentbeacon.delivery.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

class AlertLetterTest {
  private static AlertLetter with(WatchKind kind, String evidence) {
    return AlertLetter.read(Letters.envelope(1, kind, Severity.ORANGE, evidence));
  }

  @Test
  void saysWhatTheEnvelopeSays() {
    AlertLetter letter = with(WatchKind.LEGAL_EVENT, """
        "documents":[{"number":"CN111400000B","application":"CN202010310978","family":"f-88120"}],"matches":[],
        "before":{"state":"PENDING"},"after":{"state":"IN_FORCE","since":"2026-11-17"},"events":["e-55102"],"series":null,"pValue":null""");
    assertThat(letter.severity()).isEqualTo(Severity.ORANGE);
    assertThat(letter.meaning()).isEqualTo(new Wording("关注的申请已获授权。", "A watched application was granted."));
    assertThat(letter.why().sentence()).as("a text in one language stands for both").isEqualTo(new Wording("state change", "state change"));
    assertThat(letter.why().observed()).containsExactly(
        new Fact(new Wording("现值", "value"), new Wording("有效", "in force")),
        new Fact(new Wording("原值", "before"), new Wording("在审", "pending")));
    assertThat(letter.documents()).containsExactly(
        new LetterDocument("CN111400000B", "CN202010310978", "f-88120", "", new Wording("", "")));
    assertThat(letter.facts()).extracting(fact -> fact.label().en() + " = " + fact.value().en()).containsExactly(
        "before · state = pending", "after · state = in force", "after · since = 2026-11-17");
    assertThat(letter.dates()).extracting(fact -> fact.value().en()).containsExactly("2026-11-17");
    assertThat(letter.cutoff()).isEqualTo(Map.of("CN-gazette", "2026-11-17"));
    assertThat(letter.disclaimer().zh()).startsWith("本预警依据公开数据和固定规则自动生成，仅供初步筛查，不构成法律意见");
  }

  @Test
  void showsTheWordsThatWereFound() {
    LetterMatch match = with(WatchKind.QUERY, """
        "matches":[{"document":"CN118800001A","clauseId":"c2","clauseText":"TIAB=\\"液冷板\\"","field":"TI","path":"/titles/0/text",
        "fragments":[{"text":"一种液冷板散热装置","start":2,"end":5},{"text":"短","start":2,"end":9}]}]""").matches().getFirst();
    assertThat(match.field().zh()).isEqualTo("标题");
    assertThat(match.fragments()).containsExactly(new LetterMatch.Fragment("一种", "液冷板", "散热装置"),
        new LetterMatch.Fragment("短", "", ""));
  }

  @Test
  void showsAmountsInTheCurrencyAndFeatureTablesLineByLine() {
    assertThat(with(WatchKind.DEADLINE, "\"amount\":{\"nowMinor\":200050,\"currency\":\"CNY\"}").facts())
        .containsExactly(new Fact(new Wording("金额", "amount"), new Wording("当前应缴 2000.50 CNY", "now 2000.50 CNY")));
    assertThat(with(WatchKind.SIMILARITY, """
        "claims":[{"no":1,"features":[{"text":"第一流道","status":"LITERAL","score":0.93},{"text":"弹性卡扣","status":"EQUIVALENT","score":0.66}],
        "unmatched":[]}]""").facts()).extracting(fact -> fact.label().zh() + " = " + fact.value().zh()).containsExactly(
        "权利要求 1 = 项号：1；技术特征：（（原文：第一流道；比对：字面相同；得分：0.93）、（原文：弹性卡扣；比对：等同；得分：0.66））");
  }

  @Test
  void showsAFactWithoutWordsAsItIs() {
    assertThat(with(WatchKind.SURGE, "\"newDetector\":\"CUSUM-2\"").facts())
        .containsExactly(new Fact(new Wording("newDetector", "newDetector"), new Wording("CUSUM-2", "CUSUM-2")));
  }

  @Test
  void refusesWhatIsNoAlert() {
    String good = Letters.envelope(7, WatchKind.QUERY, Severity.RED, "");
    assertThatThrownBy(() -> AlertLetter.read(good.replace("\"QUERY\"", "\"QUERRY\""))).hasMessageStartingWith(
        "alert al_00000000000000000000000000000007: expected one of QUERY, TOPIC, COMPETITOR, ").hasMessageEndingWith("in 'kind', found \"QUERRY\"");
    assertThatThrownBy(() -> AlertLetter.read(good.replace("triage-1", "triage-9"))).hasMessage(
        "alert al_00000000000000000000000000000007: expected the id of a disclaimer such as triage-1, found \"triage-9\"");
    assertThatThrownBy(() -> AlertLetter.read("{}")).hasMessage("alert without an id: expected words in 'alertId', found nothing");
    assertThatThrownBy(() -> AlertLetter.read("{")).hasMessageStartingWith("expected an alert as JSON, found: ");
  }

  @Test
  void neverPromisesWhatItCannotKnow() {
    for (WatchKind kind : WatchKind.values()) {
      Wording words = LetterWords.of(kind);
      assertThat(words.zh()).as("words for %s", kind).isNotEqualTo(kind.name());
    }
    for (String code : new String[] {"FREE_CANDIDATE", "HIGH", "LITERAL", "NOT_COVERED"}) {
      assertThat(LetterWords.of(code).en().toLowerCase(Locale.ROOT)).doesNotContain("infring", "safe", "free to use");
    }
  }
}
