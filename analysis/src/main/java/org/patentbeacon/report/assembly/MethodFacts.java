package org.patentbeacon.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report.Fact;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// How a report was counted, line by line.
final class MethodFacts {
  private static final Map<String, Wording> WORDS = words();
  private static final List<Convention> CONVENTIONS = conventions();

  private final List<Fact> facts = new ArrayList<>();

  private MethodFacts() {}

  /// What figures of an analysis rest on and no official text confirms.
  private record Convention(Analysis analysis, Wording text) {}

  private record Word(String word, Wording wording) {}

  private static Map<String, Wording> words() {
    return table("parameters.tsv").mapShipped(row -> new Word(row.words("word"), new Wording(row.words("zh"), row.words("en")))).stream()
        .collect(Collectors.toUnmodifiableMap(Word::word, Word::wording));
  }

  private static List<Convention> conventions() {
    return table("conventions.tsv").mapShipped(row -> new Convention(row.oneOf("analysis", Analysis.class),
        new Wording(row.words("zh"), row.words("en"))));
  }

  private static FactTable table(String name) {
    return FactTable.shipped(Objects.requireNonNull(MethodFacts.class.getResourceAsStream(name)), name);
  }

  static List<Fact> of(Landscape landscape, List<Exhibit> shown) {
    MethodFacts made = new MethodFacts();
    made.counted(landscape.header());
    made.parameters(shown);
    made.coverage(shown);
    made.conventions(shown);
    return made.facts;
  }

  private void counted(Landscape.Header header) {
    add("检索式", "Query", Phrases.name(header.query()));
    add("统计单位", "Count unit", Phrases.say("{1}（另有规定的分析注明其单位）", "{1} (analyses that bind another state it)", Phrases.units(header.unit())));
    add("时间口径", "Date basis", header.basis().wording());
    add("多值计数", "Several values", new Wording("排名按全计数（每个值各计 1）；占比、集中度与技术领域按分数计数（各值均分 1）",
        "rankings count 1 for each value; concentration, advantage and fields share 1 equally among values"));
    add("数据截止日", "Data cut-off", header.cutoff() == null ? new Wording("未知", "unknown") : Phrases.name(header.cutoff().toString()));
    add("法律状态日期", "Legal states as of", Phrases.name(header.asOf().toString()));
    add("快照", "Snapshot", Phrases.name(header.snapshot()));
    add("总量", "Totals", Phrases.say("{1} 件公开文本，{2} 件申请，{3} 个简单同族", "{1} publications, {2} applications, {3} simple families",
        header.totals().publications(), header.totals().applications(), header.totals().families()));
    add("公开滞后", "Horizon", Phrases.say("{1} 个月：期末之后不满此期的申请年份为数据不完整，再过 6 个月为完整",
        "{1} months: a filing year that ended less before the cut-off is incomplete; after 6 more it is complete", header.horizon()));
  }

  private void parameters(List<Exhibit> shown) {
    for (Exhibit exhibit : shown) {
      Heading heading = exhibit.heading();
      List<Wording> parts = new ArrayList<>();
      heading.parameters().forEach((name, value) -> parts.add(Phrases.say("{1} {2}", "{1} {2}", word(name), word(value))));
      if (heading.counting() != null) {
        parts.add(Phrases.counting(heading.counting()));
      }
      Wording title = heading.analysis().title();
      Wording unit = Phrases.units(heading.unit());
      parts.addFirst(heading.basis() == null ? unit : Phrases.say("{1}，{2}", "{1}, {2}", unit, heading.basis().wording()));
      facts.add(new Fact(Phrases.say("{1} {2}", "{1} {2}", exhibit.id(), title), joined(parts)));
    }
  }

  private static Wording joined(List<Wording> parts) {
    return new Wording(String.join("；", parts.stream().map(Wording::zh).toList()), String.join("; ", parts.stream().map(Wording::en).toList()));
  }

  private static Wording word(String word) {
    @Nullable Wording known = WORDS.get(word);
    return known == null ? Phrases.name(word) : known;
  }

  private void coverage(List<Exhibit> shown) {
    Map<String, Fact> fields = new TreeMap<>();
    for (Exhibit exhibit : shown) {
      for (Coverage field : exhibit.heading().coverage()) {
        Wording unit = Phrases.units(exhibit.heading().unit());
        Wording name = Phrases.say("覆盖率：{1}（{2}）", "Coverage: {1} ({2})", field.field(), unit);
        fields.putIfAbsent(name.en() + field.known(), new Fact(name, Phrases.say("{1}（{2} / {3}）", "{1} ({2} of {3})",
            Phrases.percent(field.share()), field.known(), field.all())));
      }
    }
    facts.addAll(fields.values());
  }

  private void conventions(List<Exhibit> shown) {
    CONVENTIONS.stream().filter(one -> shown.stream().anyMatch(exhibit -> exhibit.heading().analysis() == one.analysis()))
        .forEach(one -> add("未经核实的惯例", "Unverified convention", one.text()));
  }

  private void add(String zh, String en, Wording text) {
    facts.add(new Fact(new Wording(zh, en), text));
  }
}
