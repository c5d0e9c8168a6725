package org.patentbeacon.warning.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.WatchKind;

/// Writes the alerts of a watch over citations.
///
/// @param families the families of the tenant
/// @param writer what is the same in all its alerts
record CitationAlert(OwnFamilies families, AlertWriter writer) {
  private static final AlertBody.Action COMPARE = new AlertBody.Action("COMPARE_DOCUMENTS",
      "阅读引用方文献，评估其技术与本企业专利的关系", "Read the citing document and how it relates to your patent");

  /// Who cites.
  ///
  /// @param applicant its main name; empty when no document says
  /// @param competitor whether the profile names it as a competitor
  record Citing(String applicant, boolean competitor) {}

  private static Severity severity(String eventClass) {
    return SeverityByKind.of(WatchKind.CITATION, eventClass).orElse(Severity.BLUE);
  }

  /// A family that cites one of the tenant.
  Found forward(CitedPair pair, Citing who) {
    String category = pair.severe().orElse("");
    Severity usual = category.isEmpty() ? severity("FORWARD") : severity("FORWARD:" + category);
    List<IndexHit> cited = pair.citations().stream().flatMap(citation -> families.cited(citation).stream())
        .filter(hit -> hit.family().equals(pair.own())).distinct().toList();
    List<AlertDocument> documents = new ArrayList<>(cited.stream().map(hit -> Shown.document(hit, null)).toList());
    pair.documents().hits().forEach(hit -> documents.add(Shown.document(hit, null)));
    String number = cited.getFirst().id();
    PatentDocument citing = pair.documents().hits().getFirst().document();
    String printed = printed(pair, category);
    BilingualText named = Shown.sentence(pair.documents().documents().toList());
    BilingualText why = category.isEmpty() ? new BilingualText("，类别：" + (printed.isEmpty() ? "未标注" : printed), ", category: " + (printed.isEmpty() ? "none" : printed))
        : new BilingualText("，类别 " + printed + "：审查部门认为其破坏新颖性或创造性，对方权利要求可能与本企业专利接近",
            ", category " + printed + ": held to destroy novelty or inventiveness, so its claims may come close to your patent");
    String byRival = who.competitor ? "竞争对手" : "";
    AlertDraft draft = new AlertDraft(writer.key(List.of(pair.own(), pair.other()), "FORWARD", null), who.competitor ? usual.raised() : usual,
        new BilingualText("本企业专利 " + number + " 被" + byRival + (who.applicant.isEmpty() ? "" : "“" + who.applicant + "”") + "引用",
            "Your patent " + number + " is cited by " + (who.applicant.isEmpty() ? citing.id() : (who.competitor ? "the competitor " : "") + "'" + who.applicant + "'")),
        new AlertDraft.Grounds(new AlertBody.Rule(category.isEmpty() ? "CIT.FORWARD" : "CIT.FORWARD." + category,
            category.isEmpty() ? "a family cites an own one" : "category in {X,Y,I}", Collections.emptySortedMap(), "default-1"),
            new TreeMap<>(Map.of("category", printed, "citingApplicant", who.applicant, "competitor", who.competitor)),
            evidence(pair, documents)), COMPARE,
        new BilingualText("“" + who.applicant + "”的 " + named.zh() + " 引用了本企业的 " + number + why.zh() + "。",
            named.en() + " of '" + who.applicant + "' cites your " + number + why.en() + "."),
        new BilingualText("他人专利族首次引用本企业专利族；X、Y、I 类为橙色，竞争对手引用升一级",
            "A family of others cites one of yours for the first time; X, Y and I are orange, a competitor one step more"));
    return writer.write(draft, Finding.About.family(pair.other(), writer.view().snapshot().id()));
  }

  /// All categories, the one that counts most first.
  private static String printed(CitedPair pair, String first) {
    return pair.citations().stream().flatMap(citation -> citation.categories().stream()).distinct()
        .sorted(Comparator.comparing((String category) -> !category.contains(first)).thenComparing(Function.identity()))
        .collect(Collectors.joining(", "));
  }

  private Evidence evidence(CitedPair pair, List<AlertDocument> documents) {
    Evidence evidence = Evidence.of(documents, List.of());
    Map<String, Function<Citation, Object>> details = new TreeMap<>(Map.of("citedClaims", Citation::claims, "passages", Citation::passages,
        "citedBy", citation -> citation.by() == null ? null : citation.by().name()));
    for (Map.Entry<String, Function<Citation, Object>> detail : details.entrySet()) {
      List<String> values = pair.citations().stream().map(detail.getValue()).filter(Objects::nonNull).map(Object::toString)
          .distinct().sorted().toList();
      evidence = values.isEmpty() ? evidence : evidence.with(detail.getKey(), String.join("; ", values));
    }
    return evidence;
  }

  /// What is cited against a pending case of the tenant.
  Found against(CitedPair pair) {
    PatentDocument own = pair.documents().hits().getFirst().document();
    String category = printed(pair, pair.severe().orElse(""));
    AlertDraft draft = new AlertDraft(writer.key(List.of(pair.own(), pair.other()), "AGAINST_OWN", null), severity("AGAINST_OWN"),
        new BilingualText("本企业在审申请 " + own.id() + " 被检出 " + category + " 类对比文件", "A document of category " + category + " was found against your pending " + own.id()),
        new AlertDraft.Grounds(new AlertBody.Rule("CIT.AGAINST_OWN", "category in {X,Y} against a pending own case", Collections.emptySortedMap(), "default-1"),
            new TreeMap<>(Map.of("category", category, "cited", pair.other())),
            evidence(pair, List.of(Shown.document(pair.documents().hits().getFirst(), null)))),
        new AlertBody.Action("PREPARE_REPLY", "与代理师研究对比文件，准备答复或修改权利要求", "Study it with your attorney; prepare a reply or amend the claims"),
        new BilingualText("对比文件 " + pair.other() + " 被标为 " + category + " 类，引用于 " + Shown.sentence(List.of(own)).zh() + "，可能影响授权。",
            pair.other() + " is cited with category " + category + " in " + Shown.sentence(List.of(own)).en() + " and may stand against a grant."),
        new BilingualText("本企业在审申请出现 X 或 Y 类引证", "A citation of category X or Y in a pending own case"));
    return writer.write(draft, Finding.About.family(pair.own(), writer.view().snapshot().id()));
  }
}
