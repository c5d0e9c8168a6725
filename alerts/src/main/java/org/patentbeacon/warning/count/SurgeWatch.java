package org.patentbeacon.warning.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.detect.FarringtonDetector;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.detect.SurgeDetector;
import org.patentbeacon.watch.detect.SurgeMethod;
import org.patentbeacon.watch.detect.SurgeRule;

/// What a watch over surges asks for.
///
/// @param topic the topic
/// @param period how long the periods are
/// @param rule what is a surge
/// @param method by which detector, with the seed still open
/// @param includeOwn whether families of the tenant are counted
/// @param shown how many documents an alert shows
/// @param series the series: the topic, then the topic in countries and of applicants
record SurgeWatch(WatchedTopic topic, Period period, SurgeRule rule, SurgeMethod method, boolean includeOwn, int shown,
    List<Series> series) {
  private static final int SHOWN = 200;


  /// A series of counts.
  ///
  /// @param id its id, such as `n-2.1|CN|WEEK`
  /// @param of the country or applicant it is of; empty for the topic as a whole
  /// @param query finds what it counts
  record Series(String id, String of, PatentQuery query) {}

  static SurgeWatch of(Watch watch, RunView view) throws IOException {
    WatchParams params = WatchParams.of(watch);
    Period period = params.oneOf("period", Period.class, Period.MONTH);
    WatchedTopic topic = view.topic(params.text("topic"));
    List<Series> series = new ArrayList<>(List.of(new Series(topic.id() + "|" + period, "", topic.query())));
    for (String country : params.list("countries", "[\\s,;]+")) {
      series.add(part(topic, period, country, view.query("PNC=" + country)));
    }
    Set<String> mains = new LinkedHashSet<>();
    for (String name : params.list("series", ";")) {
      Optional<Applicant> applicant = view.database().applicants().of(name);
      String main = applicant.map(one -> one.group().main()).orElse(name);
      if (mains.add(main)) {
        series.add(part(topic, period, main, filings(applicant.map(one -> one.group().names()).orElse(List.of(name)))));
      }
    }
    return new SurgeWatch(topic, period, rule(params, period), method(params, period), params.flag("includeOwn"),
        params.whole("maxItemsShown", SHOWN), List.copyOf(series));
  }

  private static Series part(WatchedTopic topic, Period period, String of, PatentQuery query) {
    return new Series(topic.id() + "|" + of + "|" + period, of, Joined.and(List.of(topic.query(), query), SourceRange.NONE));
  }

  private static PatentQuery filings(List<String> names) {
    return Joined.or(names.stream().<PatentQuery>map(name ->
        new PatentQuery.Exact("AP", TokenizedText.of(name).terms(), SourceRange.NONE)).toList(), SourceRange.NONE);
  }

  private static SurgeMethod method(WatchParams params, Period period) {
    SurgeDetector detector = params.oneOf("detector", SurgeDetector.class, SurgeDetector.NEGBIN);
    boolean twoSided = params.flag("twoSided");
    if (twoSided && !detector.seesFalls()) {
      throw new WatchParameterException("twoSided", "false, since the detector " + detector + " sees no falls", "true");
    }
    SurgeMethod.Tuning usual = SurgeMethod.tuning(period);
    FarringtonDetector.Reference season = usual.season();
    int years = Math.max(1, params.whole("years", season.years()));
    double lambda = params.number("lambda", usual.lambda());
    if (lambda > 1 || lambda <= 0) {
      throw new WatchParameterException("lambda", "a number above 0, at most 1", Double.toString(lambda));
    }
    return new SurgeMethod(detector, twoSided, new SurgeMethod.Tuning(
        new FarringtonDetector.Reference(years, season.halfWindow(), season.periodsPerYear()), lambda,
        params.number("width", usual.width()), params.number("h", usual.limit())), 0);
  }

  private static SurgeRule rule(WatchParams params, Period period) {
    SurgeRule usual = period == Period.MONTH ? SurgeRule.monthly() : SurgeRule.weekly();
    int periods = Math.max(1, params.whole("m", usual.periods()));
    return new SurgeRule(periods, params.number("q", usual.q()), new SurgeRule.Least(params.whole("minCount", usual.least().count()),
        params.number("minRatio", usual.least().ratio()), params.whole("minHistory", periods)));
  }
}
