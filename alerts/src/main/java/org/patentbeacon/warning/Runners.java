package org.patentbeacon.warning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.warning.count.IndicatorRunner;
import org.patentbeacon.warning.count.Peers;
import org.patentbeacon.warning.count.SurgeRunner;
import org.patentbeacon.warning.free.FreeTechRunner;
import org.patentbeacon.warning.health.HealthRunner;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.hits.Matched;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.party.CitationRunner;
import org.patentbeacon.warning.party.CompetitorRunner;
import org.patentbeacon.warning.party.EntrantRunner;
import org.patentbeacon.warning.party.MoveRunner;
import org.patentbeacon.warning.right.DeadlineRunner;
import org.patentbeacon.warning.right.LegalEventRunner;
import org.patentbeacon.warning.similar.SimilarityRunner;
import org.patentbeacon.warning.topic.TopicRunner;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.WatchRunner;

/// Who runs which sort of watch.
final class Runners {
  private Runners() {}

  /// {@return those that look at what the view shows, each watch by itself, by the sort of watch}
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param matched which queries have to do with what arrived
  static Map<WatchKind, WatchRunner> of(RunView view, Tenants tenants, Matched matched) {
    return of(view, tenants, matched, (tenant, kind) -> List.of());
  }

  /// {@return those that look at what the view shows, by the sort of watch}
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param matched which queries have to do with what arrived
  /// @param peers the watches that are run together
  static Map<WatchKind, WatchRunner> of(RunView view, Tenants tenants, Matched matched, Peers peers) {
    Map<WatchKind, WatchRunner> runners = new EnumMap<>(WatchKind.class);
    Likeness likeness = new Likeness(view);
    runners.put(WatchKind.DEADLINE, new DeadlineRunner(view, tenants));
    runners.put(WatchKind.FREE_TECH, new FreeTechRunner(view, tenants, likeness));
    runners.put(WatchKind.PORTFOLIO_HEALTH, new HealthRunner(view, tenants));
    runners.put(WatchKind.SIMILARITY, new SimilarityRunner(view, tenants, likeness));
    runners.put(WatchKind.LEGAL_EVENT, new LegalEventRunner(view, tenants));
    HitsRunner hits = new HitsRunner(view, tenants, matched);
    runners.put(WatchKind.QUERY, hits);
    runners.put(WatchKind.TOPIC, new TopicRunner(view, tenants, hits));
    runners.put(WatchKind.COMPETITOR, new CompetitorRunner(view, tenants, likeness));
    runners.put(WatchKind.INVENTOR_MOVE, new MoveRunner(view, tenants));
    runners.put(WatchKind.CITATION, new CitationRunner(view, tenants));
    runners.put(WatchKind.NEW_ENTRANT, new EntrantRunner(view, tenants));
    runners.put(WatchKind.SURGE, new SurgeRunner(view, tenants, peers));
    runners.put(WatchKind.SECTOR_INDICATOR, new IndicatorRunner(view));
    return runners;
  }
}
