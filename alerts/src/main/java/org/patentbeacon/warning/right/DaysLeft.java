package org.patentbeacon.warning.right;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByDays;
import org.patentbeacon.legal.deadline.Stage;
import org.patentbeacon.legal.rule.Rule;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.WatchParameterException;

/// The colours of deadlines by the days left, by the maps of a watch or those that ship.
///
/// @param soft for what can be made good: from how many days left blue, yellow, orange and red; empty for the map that ships
/// @param hard for what is lost
record DaysLeft(List<Integer> soft, List<Integer> hard) {
  private static final Set<String> FEES = Set.of("ANNUAL_FEE", "MAINTENANCE", "RENEWAL", "RENEWAL_EURO_PCT");

  static DaysLeft of(WatchParams params) {
    return new DaysLeft(map(params, "softMap"), map(params, "hardMap"));
  }

  private static List<Integer> map(WatchParams params, String name) {
    List<String> written = params.list(name, "[\\s;,]+");
    boolean days = written.stream().allMatch(day -> day.matches("-?\\d{1,4}"));
    List<Integer> map = days ? written.stream().map(Integer::valueOf).toList() : List.of();
    boolean falling = map.size() == Severity.values().length && map.stream().sorted(Comparator.reverseOrder()).toList().equals(map);
    if (!written.isEmpty() && !falling) {
      throw new WatchParameterException(name, "the days left for blue, yellow, orange and red such as 180 90 30 0",
          String.join(" ", written));
    }
    return map;
  }

  /// The colour of an item; empty while there is time, and when everything has passed.
  Optional<Severity> severity(Rule rule, Stage stage, long days) {
    return switch (stage) {
      case UPCOMING -> FEES.contains(rule.name()) ? certificate(days) : colour(hard, SeverityByDays.HARD, days);
      case GRACE, RESTORATION -> Optional.of(Severity.RED);
      case OVER -> Optional.empty();
    };
  }

  /// The colour of what can be made good.
  Optional<Severity> certificate(long days) {
    return colour(soft, SeverityByDays.SOFT, days);
  }

  private static Optional<Severity> colour(List<Integer> map, SeverityByDays shipped, long days) {
    if (map.isEmpty()) {
      return shipped.severity(days);
    }
    Optional<Severity> colour = Optional.empty();
    Iterator<Integer> from = map.iterator();
    for (Severity one : Severity.values()) {
      colour = days <= from.next() ? Optional.of(one) : colour;
    }
    return colour;
  }
}
