package org.patentbeacon.warning.right;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.deadline.DeadlineItem;
import org.patentbeacon.legal.deadline.Outcome;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.Rest;
import org.patentbeacon.watch.run.Upkeep;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over deadlines: what falls due soon in the tenant's cases, and which of its certificates end. The same day and the same
/// facts give the same findings, and the ledger knows them again; what was told is remembered until it is done, paid or over.
public final class DeadlineRunner implements WatchRunner {
  /// An act of the office, which nobody can miss.
  private static final String OFFICE_ACT = "PUBLICATION";
  private static final int REMIND_EVERY = 7;
  private static final Pattern CERTIFICATE = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})");

  private final RunView view;
  private final Tenants tenants;

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public DeadlineRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    WatchParams params = WatchParams.of(task.stored().watch());
    DaysLeft days = DaysLeft.of(params);
    DeadlineAlert alert = new DeadlineAlert(new AlertWriter(task, view));
    WatchResult result = params.values().containsKey("certificates") ? certificates(task, params, days, alert)
        : cases(task, params, days, alert);
    return result.with(new Upkeep(result.upkeep().settled(), params.whole("remindEvery", REMIND_EVERY))).resting(Rest.on(view.day()));
  }

  @Override
  public Optional<Rest> rest(SortedMap<String, String> noted) {
    return Optional.empty();
  }

  private WatchResult cases(WatchTask task, WatchParams params, DaysLeft days, DeadlineAlert alert) throws IOException {
    List<String> markets = params.list("markets", "[\\s;,]+");
    Docket docket = Docket.of(task.stored().watch().tenantId(), markets.isEmpty() ? List.of("CN") : markets, view, tenants);
    List<Found> found = new ArrayList<>();
    SortedMap<String, String> told = new TreeMap<>();
    long missing = docket.untold();
    for (DocketCase one : docket.cases()) {
      if (one.isOver()) {
        continue;
      }
      for (DeadlineItem item : one.items(view.day())) {
        missing += item.outcome() instanceof Outcome.InputMissing ? 1 : 0;
        if (item.outcome() instanceof Outcome.Due due && !item.rule().name().equals(OFFICE_ACT)) {
          LocalDate warn = item.warning().orElse(due.lastDay().nominal());
          Optional<Severity> colour = days.severity(item.rule(), due.stage(), days(warn));
          if (colour.isPresent()) {
            Found late = alert.of(one, item, new DeadlineAlert.Nearness(due, days(warn), warn, colour.get()));
            found.add(late);
            told.put(late.body().alertId(), new OpenDeadline(one.application(), item.itemClass(), due.began()).written());
          }
        }
      }
    }
    SortedMap<String, String> settled = settled(task.memory().noted(), told, docket);
    return new Looked(task, view).found(found, new Noted(told, new TreeSet<>(settled.keySet())),
        Map.of("cases", (long) docket.cases().size(), "inputMissing", missing)).with(new Upkeep(settled, 0));
  }

  /// Of what was told before and is not told now, what nobody need look at any more.
  private SortedMap<String, String> settled(SortedMap<String, String> before, SortedMap<String, String> told, Docket docket) {
    SortedMap<String, String> settled = new TreeMap<>();
    before.forEach((alert, written) -> {
      if (!told.containsKey(alert)) {
        OpenDeadline.read(written).settled(docket.cases(), view.day()).ifPresent(why -> settled.put(alert, why));
      }
    });
    return settled;
  }

  private WatchResult certificates(WatchTask task, WatchParams params, DaysLeft days, DeadlineAlert alert) {
    List<Found> found = new ArrayList<>();
    List<String> written = params.list("certificates", ";");
    for (String certificate : written) {
      Matcher parts = CERTIFICATE.matcher(certificate);
      if (parts.matches()) {
        LocalDate expiry = day(parts.group(2));
        Optional<Severity> severity = days.certificate(days(expiry));
        severity.ifPresent(colour -> found.add(alert.ofCertificate(parts.group(1), expiry, days(expiry), colour)));
      }
    }
    return new Looked(task, view).found(found, Noted.NOTHING, Map.of("certificates", (long) written.size()));
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new WatchParameterException("certificates", "a day such as 2027-03-01", written);
    }
  }

  private long days(LocalDate until) {
    return until.toEpochDay() - view.day().toEpochDay();
  }
}
