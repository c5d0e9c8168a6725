package org.patentbeacon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.ledger.Opinions;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What people think of alerts, and which watches are noisy.
final class AlertOpinionCommands {
  private AlertOpinionCommands() {}

  /// `beacon alerts rate`.
  @Command(name = "rate", mixinStandardHelpOptions = true, description = {"say whether an alert was useful", "评价预警是否有用"})
  static final class Rate extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "the id of an alert")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}")
    private Opinions.Verdict verdict = Opinions.Verdict.USEFUL;

    @Option(names = "--by", paramLabel = "NAME", description = "who says so (${DEFAULT-VALUE})")
    private String by = System.getProperty("user.name", "user");

    Rate() {}

    @Override
    int run(Beacon beacon) throws Exception {
      if (beacon.ledger().opinions().say(place.scope(), id, by, verdict)) {
        return ExitCode.DONE;
      }
      output.err().println("beacon: " + shared.say("没有预警 ", "there is no alert ") + id);
      return ExitCode.REFUSED;
    }
  }

  /// `beacon alerts precision`.
  @Command(name = "precision", mixinStandardHelpOptions = true,
      description = {"how precise each watch is, and which clause brings the noise", "各监视的有用率与噪声来源"})
  static final class Precision extends LedgerCommand {
    /// A watch, how precise it is, and the clauses that make it less so.
    record Judged(Opinions.Precision watch, List<Opinions.OfClause> noisy) {}

    Precision() {}

    @Override
    int run(Beacon beacon) throws Exception {
      List<Judged> judged = new ArrayList<>();
      for (Opinions.Precision one : beacon.ledger().opinions().precision(place.scope())) {
        judged.add(new Judged(one, beacon.ledger().opinions().noisy(place.scope(), one.tenantId(), one.watchId())));
      }
      if (shared.json) {
        output.out().println(Json.write(judged));
      } else {
        judged.forEach(this::tell);
      }
      return ExitCode.DONE;
    }

    private void tell(Judged judged) {
      Opinions.Precision watch = judged.watch();
      String precision = watch.precision().ok() ? String.format(Locale.ROOT, "%.0f%%", 100 * watch.precision().orThrow())
          : shared.say("无人评价", "not rated");
      output.out().println(watch.watchId() + "\t" + shared.say("预警 ", "alerts ") + watch.alerts() + "\t" + precision);
      judged.noisy().forEach(clause -> output.out().println("  " + shared.say("噪声多来自：", "noise comes from: ") + clause.clause()
          + "  " + shared.say("有用 " + clause.useful() + "，无用 " + clause.notUseful(), "useful " + clause.useful() + ", not useful " + clause.notUseful())));
    }
  }
}
