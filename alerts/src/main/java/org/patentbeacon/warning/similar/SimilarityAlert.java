package org.patentbeacon.warning.similar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.LetterWords;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.similar.Coverage;
import org.patentbeacon.watch.similar.FeatureStatus;

/// Writes alerts about rights that are close to a product.
///
/// @param writer writes what all alerts of the watch share
/// @param asked what the watch asks for
record SimilarityAlert(AlertWriter writer, SimilarityWatch asked) {
  private static final AlertBody.Action ASK = new AlertBody.Action("ASK_ATTORNEY", "请代理师对照产品逐项核对权利要求并查阅审查档案",
      "Have an attorney compare the claims with the product, feature by feature, and read the file history");
  private static final int RANK_DECIMALS = 1;
  private static final Wording PENDING = new Wording("申请在审，权利要求可能变化。", "Pending, claims may change. ");
  private static final Wording NOTHING = new Wording("", "");
  private static final Wording BY_WORDS = new Wording("按词语比对得出", "Compared by words");
  private static final Wording BY_MEANING = new Wording("按语义和词语比对得出", "Compared by meaning and words");

  /// Where a right stands among others.
  ///
  /// @param state its state in the market
  /// @param alike how alike it is to the product as a whole
  /// @param number the number to rank by
  record Rank(State state, Alike alike, double number) {
    double shown() {
      return BigDecimal.valueOf(number).setScale(RANK_DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
  }

  private String product() {
    return asked.product();
  }

  /// About a right whose claims were compared with the product.
  Found covered(Judged judged, Coverage coverage, Severity severity, Rank rank) {
    List<Map<String, Object>> claims = judged.claims().stream().map(SimilarityAlert::claim).toList();
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("verdict", coverage.verdict().name(), "state", judged.state().name(),
        "country", judged.country(), "similarity", rank.alike.shown(), "ranking", rank.shown()));
    String missing = judged.claims().stream().flatMap(claim -> claim.features().stream())
        .filter(feature -> feature.status() == FeatureStatus.MISSING || feature.status() == FeatureStatus.UNCERTAIN)
        .map(Judged.Feature::text).distinct().collect(Collectors.joining("；"));
    Wording verdict = LetterWords.of(coverage.verdict().name());
    Wording compared = rank.alike.method() == Alike.Method.MEANING ? BY_MEANING : BY_WORDS;
    BilingualText meaning = new BilingualText(
        right(judged.one(), judged.country(), judged.state()).zh() + "的独立权利要求与产品“%s”逐特征比对，结论：%s。%s产品文本中未找到或不确定的特征：%s。"
            .formatted(product(), verdict.zh(), pending(judged.state()).zh(), missing.isEmpty() ? "无" : missing)
            + compared.zh() + "，是否落入保护范围须由代理师判断；未核查审查档案（捐献、禁止反悔）。",
        right(judged.one(), judged.country(), judged.state()).en() + ": its independent claims were compared with the product '%s', feature by feature: %s. %s"
            .formatted(product(), verdict.en(), pending(judged.state()).en()) + "Features not found in the product's text, or uncertain: "
            + (missing.isEmpty() ? "none" : missing) + ". " + compared.en()
            + ": an attorney has to judge the scope. The file history was not checked.");
    AlertBody.Rule rule = new AlertBody.Rule("FTO." + coverage.verdict(), "every feature of an independent claim, none averaged",
        new TreeMap<>(Map.of("mode", "FTO")), "default-1");
    return write(judged.one(), new Said("FTO", severity, judged.state(), new AlertDraft.Grounds(rule, observed,
        Evidence.of(judged.one().alertDocuments(), List.of()).with("claims", claims)
            .with("method", rank.alike.method() == Alike.Method.MEANING ? "meaning vectors and word pairs" : "word pairs")
            .with("fileHistory", "not checked")), meaning));
  }

  private static Map<String, Object> claim(Judged.Compared claim) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("no", claim.number());
    written.put("features", claim.features().stream().map(SimilarityAlert::feature).toList());
    written.put("unmatched", claim.features().stream().filter(feature -> feature.status() == FeatureStatus.MISSING)
        .map(Judged.Feature::text).toList());
    return written;
  }

  private static Map<String, Object> feature(Judged.Feature feature) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("text", feature.text());
    written.put("passage", feature.passage());
    written.put("status", feature.status().name());
    written.put("by", feature.confirmed() ? "person" : "computed");
    written.put("score", BigDecimal.valueOf(feature.score()).setScale(2, RoundingMode.HALF_UP).doubleValue());
    return written;
  }

  /// About a right whose text is like that of the product.
  Found alike(RightCase one, String country, Rank rank, Severity severity) {
    int similarity = rank.alike.shown();
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("similarity", similarity, "ranking", rank.shown(),
        "state", rank.state.name(), "country", country));
    Wording right = right(one, country, rank.state);
    Wording method = rank.alike.method().words();
    BilingualText meaning = new BilingualText(
        "%s与产品“%s”的文本相似度为 %d（满分 100，按%s比对）。%s请核对其权利要求。".formatted(right.zh(), product(), similarity, method.zh(),
            pending(rank.state).zh()),
        "%s: its text is like that of the product '%s' by %d of 100 (%s). %sLook at its claims.".formatted(right.en(), product(), similarity,
            method.en(), pending(rank.state).en()));
    AlertBody.Rule rule = new AlertBody.Rule("SIMILARITY.TEXT", "similarity >= 40", new TreeMap<>(Map.of("mode", "TEXT")), "default-1");
    return write(one, new Said("TEXT", severity, rank.state, new AlertDraft.Grounds(rule, observed,
        Evidence.of(one.alertDocuments(), List.of()).with("method", method.en())), meaning));
  }

  private static Wording right(RightCase one, String country, State state) {
    String owners = String.join("、", one.owners());
    return new Wording("%s的“%s”（%s，申请号 %s，%s，%s）".formatted(owners, one.title(), one.latest().id(), one.id(), country, state.words().zh()),
        "'%s' of %s (%s, application %s, %s, %s)".formatted(one.title(), owners, one.latest().id(), one.id(), country, state.words().en()));
  }

  private static Wording pending(State state) {
    return state == State.PENDING ? PENDING : NOTHING;
  }

  /// What differs between the two sorts of alert.
  private record Said(String eventClass, Severity severity, State state, AlertDraft.Grounds grounds, BilingualText meaning) {}

  private Found write(RightCase one, Said said) {
    AlertDraft draft = new AlertDraft(writer.key(List.of(product(), one.family()), said.eventClass, null), said.severity, new BilingualText(
        "与产品“%s”相近的他人专利：%s".formatted(product(), one.title()), "A right of others close to the product '%s': %s".formatted(product(), one.title())),
        said.grounds, ASK, said.meaning, new BilingualText("只看目标市场内有效或可能有效的他人权利；全面覆盖：任一特征缺少即不覆盖，从不取平均",
            "Only rights of others that may be alive in the markets; a claim is met by all its features or not at all, never on average"));
    Finding.About about = new Finding.About(null, said.state, one.family(), null, null, writer.view().snapshot().id(), null);
    return writer.write(draft, about, Sha256.of(one.claims() + said.state), List.of());
  }
}
