package org.patentbeacon.warning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.Application;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.RunView;

/// Which families may have had another name. A family is named after its first application, so one that an earlier application joins,
/// or that becomes part of another, is named anew; what was found about it must not be found again.
final class FormerFamilies {
  private static final int AT_ONCE = 500;
  private static final String PREFIX = "S:";

  private FormerFamilies() {}

  /// {@return the names of today, by former name}
  ///
  /// @param view what there is
  /// @param seen the moment since which names may have changed
  /// @throws IOException when the database cannot be read
  static SortedMap<String, String> in(RunView view, long seen) throws IOException {
    SortedMap<String, String> now = new TreeMap<>();
    if (seen >= view.snapshot().batch()) {
      return now;
    }
    PatentQuery several = new PatentQuery.IntegerRange("FAM-SIZE", 2, null, SourceRange.NONE);
    for (IndexHit member : earlier(view, view.hits(several, seen, HitDetail.NUMBERS), seen)) {
      Application application = member.document().application();
      String former = PREFIX + (application == null ? member.id() : application.id());
      if (!former.equals(member.family())) {
        now.put(former, member.family());
      }
    }
    return now;
  }

  /// The members of the families of some documents that were there at a moment.
  private static List<IndexHit> earlier(RunView view, List<IndexHit> arrived, long seen) throws IOException {
    List<PatentQuery> old = view.families(arrived, HitDetail.NUMBERS).values().stream().flatMap(List::stream)
        .filter(hit -> hit.firstBatch() <= seen)
        .<PatentQuery>map(hit -> new PatentQuery.NumberIs("PN", hit.id(), SourceRange.NONE)).toList();
    List<IndexHit> earlier = new ArrayList<>();
    for (int from = 0; from < old.size(); from += AT_ONCE) {
      earlier.addAll(view.hits(Joined.or(old.subList(from, Math.min(from + AT_ONCE, old.size())), SourceRange.NONE), 0,
          HitDetail.WHOLE));
    }
    return earlier;
  }
}
