package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.view.NewFamilies;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;

/// What a watch over a competitor asks for.
///
/// @param firm the competitor
/// @param unsure how many of its names are left to a person to judge
/// @param topics the topics it is watched in; none when everywhere
/// @param minSim how alike a product of the tenant a family must be to be more urgent, 0 to 100
/// @param lateDays how many days before the cut-off a publication is late
/// @param includeOwn whether cases of the tenant are told too
/// @param shown how many documents an alert shows
record CompetitorWatch(Firm firm, int unsure, List<WatchedTopic> topics, double minSim, int lateDays, boolean includeOwn, int shown) {
  private static final double LEAST_SURE = 0.8;
  private static final int SHOWN = 200;
  private static final String EVERYWHERE = "all";

  static CompetitorWatch of(Watch watch, RunView view, Firms firms) throws IOException {
    WatchParams params = WatchParams.of(watch);
    double leastSure = params.number("minAlias", LEAST_SURE);
    List<String> names = params.list("competitor", ";");
    if (names.isEmpty()) {
      throw new WatchParameterException("competitor", "names with ; between two", params.values().getOrDefault("competitor", ""));
    }
    List<WatchedTopic> topics = new ArrayList<>();
    for (String topic : params.list("scope", "\\s+")) {
      if (!topic.equals(EVERYWHERE)) {
        topics.add(view.topic(topic));
      }
    }
    return new CompetitorWatch(firms.of(names, leastSure), firms.unsure(names, leastSure).size(), topics,
        params.number("minSim", Likeness.SIMILAR), params.whole("lateDays", NewFamilies.LATE_DAYS),
        params.flag("includeOwn"), params.whole("maxItemsShown", SHOWN));
  }

  /// Finds what lies in one of the topics; empty when everything does.
  Optional<PatentQuery> scope() {
    return topics.isEmpty() ? Optional.empty()
        : Optional.of(Joined.or(topics.stream().map(WatchedTopic::query).toList(), SourceRange.NONE));
  }
}
