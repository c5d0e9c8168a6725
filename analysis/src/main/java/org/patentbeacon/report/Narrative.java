package org.patentbeacon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.overall.Trend;

/// Sentences made from the figures of a landscape by rules: what rose, who leads, what is incomplete.
final class Narrative {
  private final Landscape landscape;
  private final Language lang;

  Narrative(Landscape landscape, Language lang) {
    this.landscape = landscape;
    this.lang = lang;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Landscape.Header header = landscape.header();
    sentences.add(lang.of("检索命中 " + header.totals().publications() + " 件公开文本，归并为 " + header.totals().applications() + " 件申请、"
            + header.totals().families() + " 个简单同族。",
        "The query finds " + header.totals().publications() + " publications, which are " + header.totals().applications()
            + " applications and " + header.totals().families() + " simple families."));
    growth(sentences);
    leader(sentences);
    incomplete(sentences);
    return sentences;
  }

  /// The last usable year against five years before.
  private void growth(List<String> sentences) {
    Trend.Period last = landscape.overall().trend().lastUsable();
    if (last == null) {
      return;
    }
    landscape.overall().trend().periods().stream().filter(year -> year.year() == last.year() - 5).findFirst().ifPresent(before -> {
      if (before.count() == 0) {
        return;
      }
      double change = 100.0 * (last.count() - before.count()) / before.count();
      String size = String.format(Locale.ROOT, "%.0f%%", Math.abs(change));
      sentences.add(lang.of(last.year() + " 年为 " + last.count() + "，比 " + before.year() + " 年的 " + before.count()
              + (change >= 0 ? " 增长 " : " 下降 ") + size + "。",
          last.year() + " has " + last.count() + ", " + size + (change >= 0 ? " more" : " fewer") + " than the "
              + before.count() + " of " + before.year() + "."));
    });
  }

  private void leader(List<String> sentences) {
    if (landscape.players().applicants().rows().isEmpty()) {
      return;
    }
    Ranking.Row leader = landscape.players().applicants().rows().getFirst();
    String share = String.format(Locale.ROOT, "%.1f%%", 100 * leader.share().orThrow());
    sentences.add(lang.of("申请人共 " + landscape.players().applicants().values() + " 个，居首的是" + leader.label() + "（" + leader.full()
            + "，占 " + share + "）。",
        "Of " + landscape.players().applicants().values() + " applicants, " + leader.label() + " leads with " + leader.full()
            + " (" + share + ")."));
  }

  private void incomplete(List<String> sentences) {
    List<Integer> years = landscape.overall().trend().periods().stream()
        .filter(year -> year.state() == PeriodState.INCOMPLETE).map(Trend.Period::year).toList();
    if (!years.isEmpty()) {
      sentences.add(lang.of("自 " + years.getFirst() + " 年起数据不完整（申请通常在 18 个月后公开），其数值不代表下降。",
          "From " + years.getFirst() + " on the data are incomplete (applications are published after 18 months); lower"
              + " figures there are no decline."));
    }
  }
}
