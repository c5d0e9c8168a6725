package org.patentbeacon.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.ledger.Inbox;
import org.patentbeacon.ledger.InboxCursor;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.warning.RunReport;
import org.patentbeacon.watch.WatchKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon alerts`: what the watches found.
@Command(name = "alerts", mixinStandardHelpOptions = true, description = {"early warnings", "预警"},
    subcommands = {AlertsCommand.Run.class, AlertsCommand.ListAll.class, AlertsCommand.Show.class, AlertMarkCommand.class,
        AlertOpinionCommands.Rate.class, AlertOpinionCommands.Precision.class})
final class AlertsCommand {
  private static final int PAGE = 500;

  AlertsCommand() {}

  /// An alert in words: what was found, which clause found it, in which text.
  static String words(Alert alert, Shared shared) {
    AlertBody body = alert.body();
    StringBuilder words = new StringBuilder();
    words.append('[').append(severity(body.severity(), shared)).append("] ")
        .append(shared.say(body.title().zh(), body.title().en())).append("  ").append(body.alertId()).append('\n');
    for (AlertDocument document : body.evidence().documents()) {
      words.append("  ").append(document.number()).append("  ").append(document.title()).append('\n');
      body.evidence().matches().stream().filter(match -> match.document().equals(document.number())).limit(3)
          .forEach(match -> words.append("    ").append(match.clauseText()).append("  ").append(match.field())
              .append(": ").append(marked(match.fragments().getFirst())).append('\n'));
    }
    return words.append("  ").append(shared.say(body.explanation().meaning().zh(), body.explanation().meaning().en()))
        .toString();
  }

  /// In the order in which they were raised.
  private static List<Alert> everyPage(Inbox inbox, Scope scope, AlertFilter filter) {
    List<Alert> alerts = new ArrayList<>();
    Inbox.Page page = inbox.page(scope, new Inbox.Request(filter, InboxCursor.Order.OLDEST_FIRST, null, PAGE));
    while (!page.items().isEmpty()) {
      alerts.addAll(page.items());
      page = inbox.page(scope, new Inbox.Request(filter, InboxCursor.Order.OLDEST_FIRST, page.nextCursor(), PAGE));
    }
    return alerts;
  }

  private static String severity(Severity severity, Shared shared) {
    return switch (severity) {
      case BLUE -> shared.say("蓝", "blue");
      case YELLOW -> shared.say("黄", "yellow");
      case ORANGE -> shared.say("橙", "orange");
      case RED -> shared.say("红", "red");
    };
  }

  private static String marked(ClauseMatch.Fragment fragment) {
    return fragment.text().substring(0, fragment.start()) + "⟦"
        + fragment.text().substring(fragment.start(), fragment.end()) + "⟧" + fragment.text().substring(fragment.end());
  }

  /// `beacon alerts run`.
  @Command(name = "run", mixinStandardHelpOptions = true, description = "match what arrived")
  static final class Run extends LedgerCommand {
    @Option(names = "--on", paramLabel = "DATE", description = "the day for watches that depend on one; today otherwise")
    private LocalDate on = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    Run() {}

    @Override
    int run(Beacon beacon) throws Exception {
      RunReport report = beacon.run(on);
      if (shared.json) {
        output.out().println(Json.write(report));
      } else {
        report.outcomes().forEach(outcome -> output.out().println(outcome.watch() + "\t" + outcome.outcome()
            + (outcome.reason() == null ? "" : "\t" + outcome.reason())));
        report.alerts().forEach(alert -> output.out().println(words(alert, shared)));
      }
      return ExitCode.DONE;
    }
  }

  /// `beacon alerts list`.
  @Command(name = "list", mixinStandardHelpOptions = true, description = "list the alerts")
  static final class ListAll extends LedgerCommand {
    @Option(names = "--severity", paramLabel = "S", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Severity severity;

    @Option(names = "--kind", paramLabel = "K", description = "${COMPLETION-CANDIDATES}")
    private @Nullable WatchKind kind;

    @Option(names = "--state", paramLabel = "S", description = "${COMPLETION-CANDIDATES}")
    private @Nullable AlertState state;

    ListAll() {}

    @Override
    int run(Beacon beacon) throws Exception {
      List<Alert> alerts = everyPage(beacon.ledger().inbox(), place.scope(), new AlertFilter(null, severity, kind, state));
      if (shared.json) {
        output.out().println(Json.write(alerts));
      } else {
        alerts.forEach(alert -> output.out().println(words(alert, shared)));
      }
      return ExitCode.DONE;
    }
  }

  /// `beacon alerts show`.
  @Command(name = "show", mixinStandardHelpOptions = true, description = "show an alert")
  static final class Show extends LedgerCommand {
    @Parameters(paramLabel = "ID", description = "the id of an alert")
    private String id = "";

    Show() {}

    @Override
    int run(Beacon beacon) throws Exception {
      Optional<Alert> alert = beacon.ledger().inbox().find(place.scope(), id);
      if (alert.isPresent()) {
        output.out().println(shared.json ? Json.write(alert.get()) : words(alert.get(), shared));
        return ExitCode.DONE;
      }
      output.err().println("beacon: " + shared.say("没有预警 ", "there is no alert ") + id);
      return ExitCode.REFUSED;
    }
  }
}
