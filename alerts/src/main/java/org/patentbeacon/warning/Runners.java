package org.patentbeacon.warning;

import java.util.EnumMap;
import java.util.Map;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.hits.Matched;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.WatchRunner;

/// Who runs which sort of watch.
final class Runners {
  private Runners() {}

  /// {@return those that look at what the view shows, by the sort of watch}
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param matched which queries have to do with what arrived
  static Map<WatchKind, WatchRunner> of(RunView view, Tenants tenants, Matched matched) {
    Map<WatchKind, WatchRunner> runners = new EnumMap<>(WatchKind.class);
    HitsRunner hits = new HitsRunner(view, tenants, matched);
    runners.put(WatchKind.QUERY, hits);
    runners.put(WatchKind.TOPIC, hits);
    return runners;
  }
}
