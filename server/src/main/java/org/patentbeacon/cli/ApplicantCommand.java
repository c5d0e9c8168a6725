package org.patentbeacon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.name.group.Merge;
import org.patentbeacon.name.group.NameGroup;
import org.patentbeacon.name.group.NearMiss;
import org.patentbeacon.name.group.Subsidiary;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon applicant`: all names of an applicant and why they are its, what is below it, and what looks like it and is not.
@Command(name = "applicant", mixinStandardHelpOptions = true,
    description = {"the names of an applicant, and why they are one", "申请人的各个名称及其归并理由"})
final class ApplicantCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NAME", description = {"a name of the applicant", "申请人名称"})
  private String name = "";

  ApplicantCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    Optional<Applicant> found = db.applicants().of(name);
    if (found.isEmpty()) {
      List<String> near = db.applicants().near(name);
      String hint = near.isEmpty() ? "" : shared.say("；是否为“" + near.getFirst() + "”？", "; did you mean '" + near.getFirst() + "'?");
      output.err().println("beacon: " + shared.say("没有名为“" + name + "”的申请人", "no applicant is named '" + name + "'") + hint);
      return ExitCode.REFUSED;
    }
    if (shared.json) {
      output.out().println(Json.write(found.get()));
    } else {
      print(found.get());
    }
    return ExitCode.DONE;
  }

  private void print(Applicant applicant) {
    PrintWriter out = output.out();
    NameWords words = new NameWords(shared);
    out.println(applicant.group().main());
    for (NameGroup.Member member : applicant.group().members()) {
      out.println("  " + words.relation(member.relation()) + "  " + counted(member.name(), applicant)
          + sure(member.confidence()));
    }
    if (!applicant.group().merges().isEmpty()) {
      out.println(shared.say("归并理由", "why they are one"));
    }
    for (Merge merge : applicant.group().merges()) {
      out.println("  " + merge.name() + " = " + merge.other() + shared.say("：", ": ") + words.evidence(merge.evidence(), merge.detail())
          + sure(merge.confidence()));
    }
    printBelow(applicant, words, out);
    if (!applicant.nearMisses().isEmpty()) {
      out.println(shared.say("相近而未归并", "alike, and not merged"));
    }
    for (NearMiss miss : applicant.nearMisses()) {
      out.println("  " + miss.name() + shared.say("：", ": ") + words.reason(miss.reason()));
    }
  }

  private void printBelow(Applicant applicant, NameWords words, PrintWriter out) {
    if (!applicant.below().isEmpty()) {
      out.println(shared.say("下属", "below it"));
    }
    for (Subsidiary part : applicant.below()) {
      out.println("  " + counted(part.group().main(), applicant) + " < " + part.parent() + shared.say("：", ": ")
          + words.evidence(part.evidence(), part.detail()) + sure(part.confidence()));
    }
  }

  private String counted(String printed, Applicant applicant) {
    long documents = applicant.documents().getOrDefault(printed, 0L);
    return printed + shared.say("，" + documents + " 件", ", " + documents + (documents == 1 ? " publication" : " publications"));
  }

  private String sure(double confidence) {
    return confidence == 1 ? "" : String.format(Locale.ROOT, shared.say("（置信度 %.2f）", " (confidence %.2f)"), confidence);
  }
}
