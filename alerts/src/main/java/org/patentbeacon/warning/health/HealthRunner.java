package org.patentbeacon.warning.health;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.HealthBanner;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.Rest;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over the rights of a tenant as a whole, once after the end of each quarter.
public final class HealthRunner implements WatchRunner {
  private static final String QUARTER = "quarter";
  private static final String WORTH = "worth ";
  private static final int MIN_CASES = 3;
  private static final int MIN_FAMILIES = 30;

  private final RunView view;
  private final Tenants tenants;
  private final LocalDate quarter;

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public HealthRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
    this.quarter = ended(view.day());
  }

  /// The last day of the quarter that ended last.
  static LocalDate ended(LocalDate day) {
    LocalDate tomorrow = day.plusDays(1);
    return LocalDate.of(tomorrow.getYear(), 3 * ((tomorrow.getMonthValue() - 1) / 3) + 1, 1).minusDays(1);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (task.memory().noted(QUARTER).filter(quarter.toString()::equals).isPresent()) {
      return looked.quiet().resting(rest());
    }
    Watch watch = task.stored().watch();
    Enterprise profile = tenants.profile(watch.tenantId()).orElseThrow(() -> new WatchParameterException("tenant", "one with a profile",
        watch.tenantId()));
    WatchParams params = WatchParams.of(watch);
    Worth worth = new Worth(worth(task.memory().noted()), OwnField.of(profile, tenants.own(watch.tenantId()), view));
    HealthItems items = HealthItems.of(portfolio(profile, watch), worth,
        new HealthItems.Fewest(params.whole("minCases", MIN_CASES), params.whole("minFamilies", MIN_FAMILIES)));
    List<Found> found = new ArrayList<>();
    HealthBanner.of(items.severe().stream().map(HealthItems.Item::id).toList(), items.attention().stream().map(HealthItems.Item::id).toList())
        .severity().ifPresent(colour -> found.add(new HealthAlert(new AlertWriter(task, view), quarter).of(items, colour)));
    return looked.found(found, noted(worth), Map.of("severe", (long) items.severe().size(), "attention",
        (long) items.attention().size(), "notAssessed", (long) items.notAssessed().size())).resting(rest());
  }

  /// From the end of a quarter until the day before the end of the next one.
  private Rest rest() {
    return new Rest(quarter, ended(quarter.plusMonths(4)).minusDays(1));
  }

  private Portfolio portfolio(Enterprise profile, Watch watch) throws IOException {
    Optional<PatentQuery> query = tenants.own(watch.tenantId()).query();
    List<Portfolio.Member> members = new ArrayList<>();
    for (RightCase one : query.isPresent() ? new RightCases(view).of(query.get(), 0) : List.<RightCase>of()) {
      members.add(Portfolio.Member.of(one, view));
    }
    Set<String> names = new LinkedHashSet<>(profile.identity().names());
    names.addAll(profile.identity().formerNames());
    names.addAll(profile.identity().namesEn());
    return new Portfolio(profile, names, members, view.day(), ended(quarter.minusDays(1)));
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    Optional<Enterprise> profile = tenants.profile(watch.tenantId());
    return memory(profile.isPresent() ? OwnField.of(profile.get(), tenants.own(watch.tenantId()), view) : OwnField.NONE);
  }

  @Override
  public Optional<Rest> rest(SortedMap<String, String> noted) {
    return Optional.of(rest());
  }

  private SortedMap<String, String> memory(OwnField field) {
    SortedMap<String, String> memory = new TreeMap<>(Map.of(QUARTER, quarter.toString()));
    field.totals().forEach((family, total) -> memory.put(WORTH + family, total.toString()));
    return memory;
  }

  private static SortedMap<String, Double> worth(SortedMap<String, String> noted) {
    SortedMap<String, Double> worth = new TreeMap<>();
    noted.forEach((entry, known) -> {
      if (entry.startsWith(WORTH)) {
        worth.put(entry.substring(WORTH.length()), Double.valueOf(known));
      }
    });
    return worth;
  }

  private Noted noted(Worth worth) {
    SortedMap<String, String> kept = memory(worth.now());
    TreeSet<String> dropped = new TreeSet<>(worth.before().keySet().stream().map(family -> WORTH + family).toList());
    dropped.removeAll(kept.keySet());
    return new Noted(kept, dropped);
  }
}
