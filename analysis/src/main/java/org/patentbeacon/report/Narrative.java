package org.patentbeacon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.PeriodState;
import org.patentbeacon.analysis.Ranking;
import org.patentbeacon.analysis.Trend;

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
    sentences.add(lang.of("检索命中 " + header.publications() + " 件公开文本，归并为 " + header.applications() + " 件申请、"
            + header.families() + " 个简单同族。",
        "The query finds " + header.publications() + " publications, which are " + header.applications()
            + " applications and " + header.families() + " simple families."));
    growth(sentences);
    leader(sentences);
    incomplete(sentences);
    return sentences;
  }

  /// The last usable year against five years before.
  private void growth(List<String> sentences) {
    Trend.Year last = landscape.trend().lastUsable();
    if (last == null) {
      return;
    }
    landscape.trend().years().stream().filter(year -> year.year() == last.year() - 5).findFirst().ifPresent(before -> {
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
    if (landscape.applicants().rows().isEmpty()) {
      return;
    }
    Ranking.Row leader = landscape.applicants().rows().getFirst();
    String share = String.format(Locale.ROOT, "%.1f%%", 100 * leader.share());
    sentences.add(lang.of("申请人共 " + landscape.applicants().values() + " 个，居首的是" + leader.label() + "（" + leader.full()
            + "，占 " + share + "）。",
        "Of " + landscape.applicants().values() + " applicants, " + leader.label() + " leads with " + leader.full()
            + " (" + share + ")."));
  }

  private void incomplete(List<String> sentences) {
    List<Integer> years = landscape.trend().years().stream()
        .filter(year -> year.state() == PeriodState.INCOMPLETE).map(Trend.Year::year).toList();
    if (!years.isEmpty()) {
      sentences.add(lang.of("自 " + years.getFirst() + " 年起数据不完整（申请通常在 18 个月后公开），其数值不代表下降。",
          "From " + years.getFirst() + " on the data are incomplete (applications are published after 18 months); lower"
              + " figures there are no decline."));
    }
  }
}
