package org.patentbeacon.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.Flag;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.search.LegalStatus;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon status`: the legal states of an application, and what they rest on.
@Command(name = "status", mixinStandardHelpOptions = true, description = {"legal states of an application", "法律状态"})
final class StatusCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NUMBER", description = {"a publication or application number", "公开号或申请号"})
  private String number = "";

  @Option(names = "--on", paramLabel = "DATE", description = {"the day the states are of; today otherwise", "截至日期，默认为今天"})
  private @Nullable LocalDate on;

  StatusCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    LegalStatus status = db.rights().status(number, on == null ? db.today() : on);
    if (shared.json) {
      output.out().println(Json.write(status));
    } else {
      print(status);
    }
    return ExitCode.DONE;
  }

  private void print(LegalStatus status) {
    String application = Objects.requireNonNullElse(status.application(), shared.say("申请号未知", "application not known"));
    line(application + " (" + String.join(", ", status.documents()) + ")");
    line(shared.say("截至 " + status.asOf() + "：", "As of " + status.asOf() + ": ") + word(status.state()));
    status.states().forEach(state -> line("  " + state.country() + "  " + described(state)));
    line(shared.say("依据", "Events") + (status.events().isEmpty() ? shared.say("：无", ": none") : ""));
    status.events().forEach(event -> line("  " + (rests(status, event) ? "* " : "  ") + described(event)));
    line(shared.say("* 为状态所依据的事件。本结果仅供参考，不是法律意见。",
        "* marks what a state rests on. Information, not legal advice."));
  }

  private void line(String text) {
    output.out().println(text);
  }

  private String word(State state) {
    return state.words().in(shared.say("zh", "en"));
  }

  private String described(LegalState state) {
    List<String> parts = new ArrayList<>(List.of(word(state.state())));
    EndReason reason = state.endReason();
    if (reason != null) {
      parts.add(reason.words().in(shared.say("zh", "en")));
    }
    add(parts, shared.say("自 ", "since "), state.since());
    add(parts, shared.say("可恢复至 ", "may be restored until "), state.restorableUntil());
    add(parts, shared.say("保护期届满 ", "term ends "), state.termEnd());
    state.remarks().forEach(remark -> parts.add(remark.words().in(shared.say("zh", "en"))));
    state.flags().forEach(flag -> parts.add(word(flag)));
    return String.join(shared.say("；", "; "), parts);
  }

  private static void add(List<String> parts, String what, @Nullable LocalDate day) {
    if (day != null) {
      parts.add(what + day);
    }
  }

  private String word(Flag flag) {
    return switch (flag) {
      case CONFLICT -> shared.say("资料互相矛盾", "sources contradict each other");
      case PRESERVED -> shared.say("保全中", "frozen by a court");
      case COMPUTED -> shared.say("由保护期推算", "computed from the term");
      case MISSING_GRANT -> shared.say("未见授权", "grant not known");
      case ORPHAN_RESTORATION -> shared.say("恢复前未见丧失", "restored, loss not known");
      case UNMAPPED_EVENT -> shared.say("含未识别的事件", "has an entry that no table understands");
      case REASON_MISSING -> shared.say("终止原因不明", "reason not given");
      case STALE -> shared.say("资料陈旧", "source out of date");
    };
  }

  private static boolean rests(LegalStatus status, LegalStatus.Event event) {
    return status.states().stream().anyMatch(state -> state.evidence().contains(event.eventId()));
  }

  private static String described(LegalStatus.Event event) {
    return Stream.of(event.gazetteDate().toString(), event.country(), event.designatedState(), event.code(), event.heading(),
        event.text()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("  "));
  }
}
