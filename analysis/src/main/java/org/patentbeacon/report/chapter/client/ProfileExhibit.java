package org.patentbeacon.report.chapter.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.profile.EnterpriseProfile;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// P2 as an exhibit: what a firm owns, how it stands, what needs doing.
final class ProfileExhibit {
  private static final Wording STATES = new Wording("法律状态", "legal state");
  private static final Wording TYPES = new Wording("专利类型", "type of right");
  private static final Wording NEEDED = new Wording("待办", "to do");

  private final EnterpriseProfile profile;
  private final List<List<Cell>> rows = new ArrayList<>();

  private ProfileExhibit(EnterpriseProfile profile) {
    this.profile = profile;
  }

  static Exhibit of(EnterpriseProfile profile) {
    ProfileExhibit exhibit = new ProfileExhibit(profile);
    exhibit.fill();
    List<Column> columns = List.of(Column.of("方面", "part", Format.TEXT), Column.of("项目", "item", Format.TEXT),
        SheetColumns.count(profile.heading().unit()), SheetColumns.QUERY);
    return new Exhibit("P2-" + profile.firm().id(), profile.heading(), exhibit.statement(), exhibit.narrative(), exhibit.chart(),
        new Sheet(columns, exhibit.rows));
  }

  private Wording name() {
    return Phrases.name(profile.firm().names().getFirst());
  }

  private Wording statement() {
    return Phrases.say("{1}有 {2} 件申请，其中有效 {3} 件、在审 {4} 件", "{1} has {2} applications, {3} in force and {4} pending", name(),
        profile.totals().applications(), profile.rights().inForce(), profile.rights().pending());
  }

  private List<Wording> narrative() {
    EnterpriseProfile.Rights rights = profile.rights();
    return new Cautions(profile.heading())
        .addIf(rights.unknown() > 0, Phrases.say("{1} 件状态未知，不计为有效", "{1} of unknown state do not count as in force", rights.unknown()))
        .after(Phrases.say("共 {1} 个公开文本、{2} 个简单同族；高价值发明专利至少 {3} 件；{4} 件将在三年内届满，{5} 件中国专利在 {6} 日内应缴年费。",
            "There are {1} publications and {2} simple families; at least {3} inventions are of high value; {4} rights end within three years,"
            + " and the annual fees of {5} Chinese ones are due within {6} days.", profile.totals().publications(), profile.totals().families(),
            rights.highValue(), rights.endingSoon(), rights.feesSoon(), EnterpriseProfile.FEE_DAYS));
  }

  private @Nullable Chart chart() {
    return profile.years().isEmpty() ? null : new Chart.Columns(profile.years().stream().map(year -> String.valueOf(year.year())).toList(),
        profile.years().stream().map(EnterpriseProfile.Year::state).toList(), List.of(new Series(Phrases.units(profile.heading().unit()),
            profile.years().stream().map(year -> (Double) (double) year.applications()).toList())), null);
  }

  private void fill() {
    EnterpriseProfile.Rights rights = profile.rights();
    add(new Wording("总量", "total"), name(), profile.totals().applications(), "");
    add(STATES, new Wording("有效", "in force"), rights.inForce(), " and STATUS=IN_FORCE");
    add(STATES, new Wording("审中", "pending"), rights.pending(), " and STATUS=PENDING");
    add(STATES, new Wording("失效可恢复", "lapsed, restorable"), rights.restorable(), " and STATUS=LAPSED_RESTORABLE");
    add(STATES, new Wording("失效", "ended"), rights.ended(), " and STATUS=(EXPIRED or REVOKED or WITHDRAWN)");
    add(STATES, new Wording("未知", "unknown"), rights.unknown(), null);
    add(TYPES, new Wording("发明", "inventions"), rights.inventions(), null);
    add(TYPES, new Wording("实用新型", "utility models"), rights.utilityModels(), null);
    add(TYPES, new Wording("外观设计", "designs"), rights.designs(), null);
    add(new Wording("质量", "quality"), new Wording("高价值发明专利（下限）", "inventions of high value, at least"), rights.highValue(), null);
    add(NEEDED, new Wording("三年内届满", "end within three years"), rights.endingSoon(), null);
    add(NEEDED, Phrases.say("{1} 日内应缴年费（中国）", "annual fees due within {1} days (China)", EnterpriseProfile.FEE_DAYS), rights.feesSoon(), null);
    add(NEEDED, new Wording("可恢复，须在期限内处理", "may be restored, in time"), rights.restorable(), null);
    Wording inventors = new Wording("发明人", "inventors");
    people(inventors, new Wording("近三年活跃", "active in the last three years"), profile.people().active());
    people(inventors, new Wording("近三年不再出现", "not seen in the last three years"), profile.people().lost());
    profile.people().partners().forEach(other -> add(new Wording("合作申请人", "files with"), Phrases.name(other.name()), other.count(),
        " and " + Clauses.exact("APNOR", other.name())));
    profile.rivals().forEach(rival -> rows.add(List.of(Cell.of(new Wording("技术最相近", "works on the same")),
        Cell.of(Phrases.say("{1}（相似度 {2}）", "{1} (likeness {2})", rival.name(), String.format(Locale.ROOT, "%.2f", rival.cosine()))),
        Cell.of(rival.applications()), new Cell.Query("(" + profile.heading().query() + ") and " + Clauses.exact("APNOR", rival.name())))));
    if (profile.citing() != null) {
      profile.citing().forEach(other -> people(new Wording("被引证（同族）", "cited by (families)"), Phrases.name(other.name()), other.count()));
    }
  }

  private void add(Wording part, Wording item, int count, @Nullable String clause) {
    rows.add(List.of(Cell.of(part), Cell.of(item), Cell.of(count),
        SheetColumns.query(clause == null ? null : "(" + profile.heading().query() + ") and " + profile.clause() + clause)));
  }

  /// What is no count of applications and has no query.
  private void people(Wording part, Wording item, int count) {
    rows.add(List.of(Cell.of(part), Cell.of(item), Cell.of(count), SheetColumns.query(null)));
  }
}
