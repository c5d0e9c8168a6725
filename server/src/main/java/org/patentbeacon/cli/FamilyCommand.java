package org.patentbeacon.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyLink;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon family`: the families of a document, and why each member is one.
@Command(name = "family", mixinStandardHelpOptions = true, description = {"show the families of a document", "显示文献的同族"})
final class FamilyCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NUMBER", description = "a publication or application number")
  private String number = "";

  FamilyCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    DocumentFamilies families = db.families(number);
    if (shared.json) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("simple", answer(families.simple()));
      answer.put("extended", answer(families.extended()));
      output.out().println(Json.write(answer));
    } else {
      print(shared.say("简单同族", "simple family"), families.simple());
      print(shared.say("扩展同族", "extended family"), families.extended());
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> answer(Family family) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", family.id());
    answer.put("size", family.size());
    answer.put("members", family.members());
    return answer;
  }

  private void print(String name, Family family) {
    output.out().println(name + " " + family.id() + shared.say("，", ", ") + family.size() + shared.say(" 件申请，", " applications, ")
        + family.members().size() + shared.say(" 件文献", " publications"));
    for (Family.Member member : family.members()) {
      output.out().println("  " + member.document() + "  " + member.application() + reasons(member.because()));
    }
  }

  private String reasons(List<FamilyLink> because) {
    return because.isEmpty() ? "" : because.stream()
        .map(link -> link.reason().words().in(shared.say("zh", "en")) + " " + link.shared())
        .collect(Collectors.joining(shared.say("；", "; "), "  ", ""));
  }
}
