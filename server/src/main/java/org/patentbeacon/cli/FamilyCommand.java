package org.patentbeacon.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.search.FamilyPage;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon family`: the simple and the extended family of a document, and why each member belongs.
@Command(name = "family", mixinStandardHelpOptions = true, description = {"families of a document", "同族"})
final class FamilyCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NUMBER", description = {"a publication or application number", "公开号或申请号"})
  private String number = "";

  FamilyCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    FamilyPage families = db.families().of(number);
    if (shared.json) {
      output.out().println(Json.write(families));
    } else {
      print(shared.say("简单同族", "Simple family"), families.simple());
      print(shared.say("扩展同族", "Extended family"), families.extended());
    }
    return ExitCode.DONE;
  }

  private void print(String label, FamilyPage.Group family) {
    String size = shared.say(family.size() + " 件申请", family.size() + (family.size() == 1 ? " application" : " applications"));
    output.out().println(label + " " + family.id() + ": " + size + ", " + String.join(" ", family.offices()));
    family.members().forEach(this::print);
  }

  private void print(FamilyPage.Member member) {
    output.out().println("  " + member.number() + "  " + member.application() + state(member.status()) + reasons(member.because()));
  }

  /// An unknown state is not worth a word on every line.
  private String state(State state) {
    return state == State.UNKNOWN ? "" : "  [" + state.words().in(shared.say("zh", "en")) + "]";
  }

  private String reasons(List<FamilyPage.Reason> because) {
    return because.stream().map(reason -> reason.words().in(shared.say("zh", "en")))
        .collect(Collectors.joining(shared.say("；", "; "), because.isEmpty() ? "" : "  ", ""));
  }
}
