package org.patentbeacon.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.search.PatentDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon show`: one document, in any written form of its number.
@Command(name = "show", mixinStandardHelpOptions = true, description = {"show a document", "显示一篇文献"})
final class ShowCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NUMBER", description = "a publication or application number")
  private String number = "";

  ShowCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    List<PatentDocument> found = db.get(number);
    PatentDocument document = found.getFirst();
    if (found.size() > 1) {
      output.err().println(shared.say("另有：", "also: ")
          + found.stream().skip(1).map(PatentDocument::id).collect(Collectors.joining(", ")));
    }
    if (shared.json) {
      output.out().println(DocumentJson.write(document));
    } else {
      print(document);
    }
    return ExitCode.DONE;
  }

  private void print(PatentDocument document) {
    line(shared.say("公开号", "Number"), document.id());
    document.titles().forEach(title -> line(shared.say("名称", "Title"), title.text()));
    if (document.publication() != null && document.publication().date() != null) {
      line(shared.say("公开日", "Published"), document.publication().date().toString());
    }
    if (document.application() != null) {
      String original = document.application().original();
      line(shared.say("申请号", "Application"), original == null ? String.valueOf(document.application().id()) : original);
      if (document.application().date() != null) {
        line(shared.say("申请日", "Filed"), document.application().date().toString());
      }
    }
    parties(document, PartyRole.APPLICANT, shared.say("申请人", "Applicants"));
    parties(document, PartyRole.OWNER, shared.say("专利权人", "Owners"));
    parties(document, PartyRole.INVENTOR, shared.say("发明人", "Inventors"));
    line("IPC", String.join(" ", document.symbols("IPC")));
    line("CPC", String.join(" ", document.symbols("CPC")));
    for (LocalizedText text : document.abstracts()) {
      line(shared.say("摘要", "Abstract"), text.text());
    }
    for (ClaimSet set : document.claimSets()) {
      for (Claim claim : set.claims()) {
        line(shared.say("权利要求 ", "Claim ") + claim.number(), claim.text());
      }
    }
  }

  private void parties(PatentDocument document, PartyRole role, String label) {
    line(label, document.parties(role).stream().map(Party::name).filter(name -> name != null)
        .map(name -> name.shown()).collect(Collectors.joining("; ")));
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      output.out().println(label + ": " + value);
    }
  }
}
