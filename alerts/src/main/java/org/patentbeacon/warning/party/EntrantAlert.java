package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.entrant.EntrantVerdict;

/// Writes the alerts of a watch over entrants.
///
/// @param asked what the watch asks for
/// @param writer what is the same in all its alerts
record EntrantAlert(EntrantWatch asked, AlertWriter writer) {
  static final String ENTRANT = "ENTRANT";

  /// An entrant, under the date by which it is known.
  Found of(Entrant entrant, EntrantVerdict.Entrant verdict, LocalDate date) {
    String firm = entrant.firm().main();
    String topic = asked.topic().name();
    Wording stage = stage(verdict.stage());
    List<PatentDocument> documents = entrant.families().stream().map(family -> family.hits().getFirst().document()).toList();
    BilingualText named = Shown.sentence(documents);
    AlertDraft draft = new AlertDraft(writer.key(List.of(firm, asked.topic().id()), ENTRANT, date.toString()), verdict.severity(),
        new BilingualText("“" + firm + "”新进入“" + topic + "”：" + stage.zh(), "'" + firm + "' is new in '" + topic + "': " + stage.en()),
        new AlertDraft.Grounds(rule(verdict.stage()), new TreeMap<>(Map.of("applicant", firm, "node", asked.topic().id(),
            "first", verdict.first().toString(), "families24m", verdict.families(), "stage", verdict.stage().name())),
            evidence(entrant)),
        new AlertBody.Action("ASSESS_ENTRANT", "了解该申请人的产品与布局，必要时列为竞争对手", "Find out what it makes; add it to your competitors where needed"),
        new BilingualText("“" + firm + "”" + region(entrant, "（", "）") + "此前在“" + topic + "”没有专利，最早申请日 " + verdict.first() + "，其后 24 个月内共 "
            + verdict.families() + " 族：" + named.zh() + "。",
            "'" + firm + "'" + region(entrant, " (", ")") + " had no patent in '" + topic + "' before; first filing " + verdict.first() + ", "
                + verdict.families() + (verdict.families() == 1 ? " family" : " families") + " within 24 months of it: " + named.en() + "."),
        new BilingualText("首个专利族：进入；24 个月内 " + asked.rule().growing() + " 族：成长；" + asked.rule().established() + " 族：站稳。节点数据须覆盖 "
            + asked.rule().historyYears() + " 年",
            "First family: entered; " + asked.rule().growing() + " within 24 months: growing; " + asked.rule().established()
                + ": established. The topic must be covered for " + asked.rule().historyYears() + " years"));
    return writer.write(draft, Finding.About.entry(firm, asked.topic().id()));
  }

  private static String region(Entrant entrant, String before, String after) {
    return entrant.region().isEmpty() ? "" : before + entrant.region() + after;
  }

  private Evidence evidence(Entrant entrant) {
    Evidence evidence = Evidence.of(Shown.documents(entrant.families(), asked.shown()), List.of());
    String types = entrant.types().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    evidence = types.isEmpty() ? evidence : evidence.with("applicantType", types);
    return entrant.region().isEmpty() ? evidence : evidence.with("region", entrant.region());
  }

  private AlertBody.Rule rule(EntrantVerdict.Stage stage) {
    String limit = switch (stage) {
      case ENTERED -> "1";
      case GROWING -> Integer.toString(asked.rule().growing());
      case ESTABLISHED -> Integer.toString(asked.rule().established());
    };
    return new AlertBody.Rule("ENTRANT." + stage, limit, new TreeMap<>(Map.of("historyYears",
        Integer.toString(asked.rule().historyYears()))), "default-1");
  }

  private static Wording stage(EntrantVerdict.Stage stage) {
    return switch (stage) {
      case ENTERED -> new Wording("首次申请", "first filing");
      case GROWING -> new Wording("持续申请", "keeps filing");
      case ESTABLISHED -> new Wording("站稳", "established");
    };
  }
}
