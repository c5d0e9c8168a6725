package org.patentbeacon.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DismissReason;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.ledger.Desk;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon alerts mark`: what somebody decides about an alert.
@Command(name = "mark", mixinStandardHelpOptions = true,
    description = {"mark an alert seen, assigned, snoozed, dismissed or resolved", "处置预警"})
final class AlertMarkCommand extends LedgerCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "the id of an alert")
  private String id = "";

  @Parameters(index = "1", paramLabel = "STATE", description = "${COMPLETION-CANDIDATES}")
  private AlertState state = AlertState.SEEN;

  @Option(names = "--reason", paramLabel = "CODE", description = "why it is dismissed: ${COMPLETION-CANDIDATES}")
  private @Nullable DismissReason reason;

  @Option(names = "--note", paramLabel = "TEXT", description = "in words: what was done, or another reason")
  private String note = "";

  @Option(names = "--until", paramLabel = "DATE", description = "until when it is snoozed; until it becomes more urgent otherwise")
  private @Nullable LocalDate until;

  @Option(names = "--assignee", paramLabel = "NAME", description = "who is to deal with it")
  private @Nullable String assignee;

  @Option(names = "--by", paramLabel = "NAME", description = "who decides (${DEFAULT-VALUE})")
  private String by = System.getProperty("user.name", "user");

  AlertMarkCommand() {}

  @Override
  int run(Beacon beacon) throws Exception {
    Optional<Alert> seen = beacon.ledger().inbox().find(place.scope(), id);
    if (seen.isEmpty()) {
      return refused(shared.say("没有预警 ", "there is no alert ") + id);
    }
    Move.Terms terms = new Move.Terms(assignee, state == AlertState.SNOOZED ? new Move.Wake(until, true) : null, reason, note);
    return switch (beacon.ledger().desk().move(place.scope(), new Desk.Wanted(id, seen.get().standing().version(),
        new Desk.Person(by, Mover.TENANT_ADMIN), state, terms))) {
      case Desk.Moved(Alert alert) -> done(alert);
      case Desk.Refused(String message, List<String> moves) ->
        refused(shared.say("不允许，可转为：" + String.join("、", moves) + "（" + message + "）", message));
      case Desk.Conflict _ -> refused(shared.say("预警刚被他人改动，请重试", "somebody else has just changed the alert; try again"));
      case Desk.Unknown(String unknown) -> refused(shared.say("没有预警 ", "there is no alert ") + unknown);
    };
  }

  private int done(Alert alert) {
    output.out().println(shared.json ? Json.write(alert) : alert.id() + "\t" + alert.standing().state());
    return ExitCode.DONE;
  }

  private int refused(String why) {
    output.err().println("beacon: " + why);
    return ExitCode.REFUSED;
  }
}
