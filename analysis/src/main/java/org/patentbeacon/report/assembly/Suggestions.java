package org.patentbeacon.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.compare.SectorState;
import org.patentbeacon.analysis.life.EntryState;
import org.patentbeacon.analysis.matrix.WhiteSpaces;
import org.patentbeacon.analysis.profile.EnterpriseProfile;
import org.patentbeacon.analysis.right.StateGroup;
import org.patentbeacon.analysis.share.WhiteSpaceVerdict;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

/// What deserves a closer look, by rules over the figures. A suggestion names what to examine and why; none says what to do.
final class Suggestions {
  private static final int NAMED = 3;
  private static final int RECENT_YEARS = 3;
  private static final double HALF = 0.5;
  private static final double MANY_UNKNOWN = 0.1;

  private final Landscape landscape;
  private final List<Wording> all = new ArrayList<>();

  private Suggestions(Landscape landscape) {
    this.landscape = landscape;
  }

  /// @param shown what the report shows
  static List<Wording> of(Landscape landscape, Stream<Exhibit> shown) {
    Suggestions suggestions = new Suggestions(landscape);
    suggestions.spaces();
    suggestions.entrants();
    suggestions.freeUse();
    suggestions.firms();
    suggestions.warnings();
    suggestions.data(shown);
    return suggestions.all;
  }

  private void spaces() {
    List<WhiteSpaces.Cell> candidates = landscape.technology().spaces().cells().stream()
        .filter(cell -> cell.space().verdict() == WhiteSpaceVerdict.CANDIDATE)
        .sorted(Comparator.comparingDouble(cell -> cell.space().residual().orThrow())).limit(NAMED).toList();
    candidates.forEach(cell -> all.add(Phrases.say("核查“{1}”在“{2}”为何明显少于期望（期望 {3}，实有 {4}）：是空白，还是不适用或未收录。",
        "Examine why '{1}' has clearly fewer in '{2}' than expected ({3} expected, {4} found): a gap, not applicable, or not in the data.",
        cell.row(), cell.column(), Phrases.number(cell.space().expected(), 1), Math.round(cell.space().observed()))));
  }

  private void entrants() {
    int last = landscape.players().entries().rule().lastUsableYear();
    List<Wording> names = landscape.players().entries().holders().stream()
        .filter(holder -> holder.entries().entry() == EntryState.ENTRANT && holder.entries().first() > last - RECENT_YEARS)
        .limit(NAMED).map(holder -> Phrases.name(holder.entries().name())).toList();
    if (!names.isEmpty()) {
      all.add(Phrases.say("了解近三年进入且数量居前的申请人{1}的产品与布局。",
          "Look into the products and filings of {1}, the largest of those who came in the last three years.", Phrases.names(names)));
    }
  }

  private void freeUse() {
    if (landscape.rights().freeUse() == null) {
      return;
    }
    int candidates = landscape.rights().freeUse().rows().stream().filter(row -> row.verdict() == Verdict.FREE_CANDIDATE)
        .mapToInt(row -> row.count()).sum();
    if (candidates > 0) {
      all.add(Phrases.say("逐件复核 {1} 件可自由使用候选，再评估是否值得采用。",
          "Review each of the {1} candidates for free use before weighing whether they are worth it.", candidates));
    }
  }

  private void firms() {
    if (landscape.sector() == null) {
      return;
    }
    for (EnterpriseProfile profile : landscape.sector().profiles()) {
      EnterpriseProfile.Rights rights = profile.rights();
      if (rights.endingSoon() + rights.feesSoon() + rights.restorable() > 0) {
        all.add(Phrases.say("{1}：核对三年内届满的 {2} 件、{5} 日内应缴年费的 {3} 件和可恢复的 {4} 件。",
            "{1}: go through {2} rights that end within three years, {3} whose fees are due within {5} days, and {4} that may be restored.",
            profile.firm().names().getFirst(), rights.endingSoon(), rights.feesSoon(), rights.restorable(), EnterpriseProfile.FEE_DAYS));
      }
    }
  }

  private void warnings() {
    long warning = landscape.sector() == null ? 0 : landscape.sector().warnings().indicators().rows().stream()
        .filter(row -> row.state() == SectorState.WARN).count();
    if (warning > 0) {
      all.add(Phrases.say("结合产业实际研判越过界限的 {1} 项产业指标；界限为惯例，未经标准核实。",
          "Discuss the {1} sector indicators beyond their limits with people of the industry; the limits are a convention.", warning));
    }
  }

  private void data(Stream<Exhibit> shown) {
    List<Wording> thin = shown.flatMap(exhibit -> exhibit.heading().coverage().stream())
        .filter(coverage -> coverage.share().ok() && coverage.share().orThrow() < HALF).map(Coverage::field).distinct().toList();
    if (!thin.isEmpty()) {
      all.add(Phrases.say("补充数据后再看：不足半数有值的有{1}。", "Complete the data first: fewer than half have {1}.", Phrases.names(thin)));
    }
    landscape.rights().states().groups().stream()
        .filter(group -> group.group() == StateGroup.UNKNOWN && group.share().ok() && group.share().orThrow() > MANY_UNKNOWN)
        .forEach(group -> all.add(Phrases.say("补充 {1} 件状态未知的申请的法律事件，再判断有效与失效。",
            "Load the legal events of the {1} applications of unknown state before judging what is alive.", group.count())));
  }
}
