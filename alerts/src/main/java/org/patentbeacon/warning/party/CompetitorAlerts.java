package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.WatchKind;

/// Writes the alerts of a watch over a competitor.
///
/// @param asked what the watch asks for
/// @param writer what is the same in all its alerts
/// @param near by family the product of the tenant that it is like, where it is like one
record CompetitorAlerts(CompetitorWatch asked, AlertWriter writer, Map<String, NearProduct> near) {
  static final String NEW_FILING = "NEW_FILING";
  static final String GRANT = "GRANT";
  static final String FIELD_ENTRY = "FIELD_ENTRY";
  static final String COUNTRY_ENTRY = "COUNTRY_ENTRY";
  private static final int EARLIER_FIELDS = 10;

  private String firm() {
    return asked.firm().main();
  }

  private static Severity severity(String eventClass) {
    return SeverityByKind.of(WatchKind.COMPETITOR, eventClass).orElse(Severity.BLUE);
  }

  /// The product that the nearest of some families is like.
  private Optional<NearProduct> product(List<Family> families) {
    return families.stream().map(family -> near.get(family.id())).filter(Objects::nonNull).reduce(NearProduct::nearer);
  }

  private Severity severity(String eventClass, List<Family> families) {
    Severity plain = severity(eventClass);
    return product(families).isPresent() ? plain.raised() : plain;
  }

  private BilingualText meaning(List<Family> families, BilingualText plain) {
    return product(families).map(product -> product.after(plain)).orElse(plain);
  }

  private AlertBody.Rule rule(String id, String limit) {
    return new AlertBody.Rule("COMP." + id, limit, Collections.emptySortedMap(), "default-1");
  }

  private SortedMap<String, Object> observed(Map<String, ?> figures) {
    SortedMap<String, Object> observed = new TreeMap<>(figures);
    observed.put("competitor", firm());
    return observed;
  }

  private Evidence evidence(List<Family> families) {
    Evidence evidence = Evidence.of(Shown.documents(families, asked.shown()), List.of());
    Optional<Firm.Alias> alias = families.stream().flatMap(Family::documents).map(asked.firm()::in).flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Firm.Alias::confidence).thenComparing(Firm.Alias::name));
    Evidence named = alias.isPresent() ? evidence.with("alias", alias.get().shown()) : evidence;
    return product(families).map(product -> product.in(named)).orElse(named);
  }

  /// Families that are new, of which some are from a back-file.
  Found filings(List<Family> all, long late) {
    DedupeKey key = writer.key(List.of("batch"), NEW_FILING, writer.view().snapshot().id());
    Severity severity = severity(NEW_FILING, all);
    BilingualText named = Shown.sentence(all.stream().map(family -> family.hits().getFirst().document()).toList());
    AlertDraft draft = new AlertDraft(key, severity,
        new BilingualText("竞争对手“" + firm() + "”新公开 " + all.size() + " 个专利族" + place("（", "）"),
            "Competitor '" + firm() + "': " + all.size() + (all.size() == 1 ? " new patent family" : " new patent families") + place(" (", ")")),
        new AlertDraft.Grounds(rule(NEW_FILING, "family arrived"), observed(Map.of("new", all.size(), "newLate", late)),
            evidence(all)),
        new AlertBody.Action("REVIEW_HITS", "查看竞争对手的新申请，判断是否涉及本企业产品", "Read the competitor's new filings and compare them with your products"),
        meaning(all, new BilingualText("“" + firm() + "”有 " + all.size() + " 个专利族首次进入数据库" + (late > 0 ? "（其中补录旧文献 " + late + " 族）" : "")
            + "：" + named.zh() + "。申请公布前最长可有 18 个月不可见。",
            all.size() + " families of '" + firm() + "' arrived" + (late > 0 ? " (" + late + " of them from a back-file)" : "") + ": "
                + named.en() + ". Filings can stay unseen for up to 18 months before.")),
        new BilingualText("监视建立后首次出现的该申请人专利族", "Families of the applicant that were not there when the watch was made"));
    List<Finding> items = all.stream().map(family -> new Finding(key.alertId(), new ItemKey(family.id(), NEW_FILING),
        key.tenantId(), new Finding.Sort(WatchKind.COMPETITOR, NEW_FILING, severity(NEW_FILING, List.of(family))),
        Finding.About.family(family.id(), writer.view().snapshot().id()))).toList();
    return writer.write(draft, new Finding.About(null, null, null, firm(), null, writer.view().snapshot().id(), null), "", items);
  }

  private String place(String before, String after) {
    return asked.topics().isEmpty() ? "" : asked.topics().stream().map(WatchedTopic::name).collect(Collectors.joining("、", before, after));
  }

  /// Grants of one family published on one day.
  Found grant(Family grants, LocalDate day) {
    BilingualText named = Shown.sentence(grants.documents().toList());
    AlertDraft draft = new AlertDraft(writer.key(List.of(firm(), grants.id()), GRANT, day.toString()), severity(GRANT, List.of(grants)),
        new BilingualText("竞争对手“" + firm() + "”的专利已授权：" + title(grants), "Competitor '" + firm() + "' was granted: " + title(grants)),
        new AlertDraft.Grounds(rule(GRANT, "a granted publication of a competitor"), observed(Map.of("date", day.toString())), evidence(List.of(grants))),
        new AlertBody.Action("REVIEW_CLAIMS", "对照本企业产品阅读授权权利要求", "Compare the granted claims with your products"),
        meaning(List.of(grants), new BilingualText("“" + firm() + "”于 " + day + " 获得授权：" + named.zh() + "。自授权公告起可主张权利，请核对权利要求范围。",
            "'" + firm() + "' was granted on " + day + ": " + named.en() + ". From the grant on it can be asserted; check what its claims cover.")),
        new BilingualText("该申请人的发明授权公告", "A publication of the applicant that grants what was pending"));
    return writer.write(draft, Finding.About.family(grants.id(), writer.view().snapshot().id()));
  }

  /// A family in fields that are new to the firm.
  Found fieldEntry(Family family, LocalDate day, SortedSet<String> fields, Field profile) {
    boolean inProfile = fields.stream().anyMatch(profile::holds);
    Severity severity = severity(inProfile ? FIELD_ENTRY + ":IN_PROFILE" : FIELD_ENTRY, List.of(family));
    String named = fields.stream().map(this::fieldName).collect(Collectors.joining("、"));
    Evidence evidence = evidence(List.of(family)).with("earlierFields",
        profile.history.before(day, fields).stream().limit(EARLIER_FIELDS).map(this::fieldName).toList());
    BilingualText what = Shown.sentence(family.documents().limit(1).toList());
    AlertDraft draft = new AlertDraft(writer.key(List.of(firm(), family.id()), FIELD_ENTRY, day.toString()), severity,
        new BilingualText("竞争对手“" + firm() + "”进入新领域：" + named, "Competitor '" + firm() + "' enters a new field: " + named.replace("、", ", ")),
        new AlertDraft.Grounds(rule(FIELD_ENTRY, "0 families in 5 years before"),
            observed(Map.of("field", List.copyOf(fields), "prior5y", 0)), evidence),
        new AlertBody.Action("REVIEW_STRATEGY", "评估该领域布局，必要时将其加入监视范围", "Judge what this means for your own plans there, and widen the watch where needed"),
        meaning(List.of(family), new BilingualText("“" + firm() + "”此前五年在 " + named + " 没有公开专利，现于 " + day + " 公开：" + what.zh()
            + (inProfile ? "。该领域在本企业档案之内。" : "。"),
            "'" + firm() + "' had published nothing in " + named.replace("、", ", ") + " for five years and now did on " + day + ": "
                + what.en() + (inProfile ? ". The field is in your profile." : "."))),
        new BilingualText("首次公开日前五年内，该申请人在该分类小类或专题节点没有其他专利族",
            "No other family of the applicant in the subclass or topic in the five years before the first publication"));
    String topic = fields.stream().filter(field -> topic(field).isPresent()).findFirst().orElse(null);
    return writer.write(draft, new Finding.About(null, null, family.id(), firm(), topic, null, null));
  }

  /// What the tenant works in, and where the firm was before.
  record Field(Set<String> profile, FieldHistory history) {
    boolean holds(String field) {
      return profile.contains(field);
    }
  }

  private Optional<WatchedTopic> topic(String field) {
    return asked.topics().stream().filter(topic -> topic.id().equals(field)).findFirst();
  }

  private String fieldName(String field) {
    return topic(field).map(topic -> topic.name() + " (" + field + ")").orElse(field);
  }

  /// The first member of a family in markets of the tenant, published on one day.
  Found countryEntry(Family family, LocalDate day, Map<String, Family> markets) {
    String named = String.join("、", markets.keySet());
    List<Family> members = new ArrayList<>(markets.values());
    BilingualText what = Shown.sentence(members.stream().map(member -> member.hits().getFirst().document()).toList());
    String home = family.home().orElse("");
    AlertDraft draft = new AlertDraft(writer.key(List.of(firm(), family.id()), COUNTRY_ENTRY, day.toString()),
        severity(COUNTRY_ENTRY, members),
        new BilingualText("竞争对手“" + firm() + "”的专利进入 " + named, "Competitor '" + firm() + "' enters " + named.replace("、", ", ")),
        new AlertDraft.Grounds(rule(COUNTRY_ENTRY, "first member of the family in a market"),
            observed(Map.of("country", List.copyOf(markets.keySet()), "home", home)), evidence(members)),
        new AlertBody.Action("REVIEW_MARKET", "核对该专利族在该市场的保护范围与产品销售计划", "Check the family against what you sell in that market"),
        meaning(members, new BilingualText("“" + firm() + "”一件始于 " + home + " 的专利族于 " + day + " 在本企业市场 " + named + " 首次公开：" + what.zh() + "。",
            "A family of '" + firm() + "' that began in " + home + " was first published in your market " + named.replace("、", ", ") + " on "
                + day + ": " + what.en() + ".")),
        new BilingualText("专利族在本企业档案所列市场出现首个成员", "A family gets its first member in a market of the profile"));
    return writer.write(draft, Finding.About.family(family.id(), writer.view().snapshot().id()));
  }

  private static String title(Family family) {
    IndexHit first = family.hits().getFirst();
    PatentDocument document = Objects.requireNonNull(first.document());
    return (document.id() + " " + document.title("zh")).strip();
  }
}
