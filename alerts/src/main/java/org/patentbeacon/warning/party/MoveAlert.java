package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.entrant.FieldDepth;
import org.patentbeacon.watch.entrant.Identity;
import org.patentbeacon.watch.entrant.InventorMove;

/// Writes the alerts of a watch over inventors.
///
/// @param rule when an inventor went elsewhere
/// @param writer what is the same in all its alerts
record MoveAlert(InventorMove rule, AlertWriter writer) {
  private static final String MOVE = "MOVE";

  Found of(Move move, String from, Severity severity, LocalDate date) {
    Identity.Confidence confidence = move.identity().confidence();
    Wording sure = sure(confidence);
    FieldDepth depth = move.depth();
    String limit = "absent >= " + rule.absentYears() + " y, recent <= " + rule.recentYears() + " y";
    String id = confidence == Identity.Confidence.LOW ? "MOVE.LOW" : "MOVE." + depth.level();
    List<PatentDocument> now = move.now().stream().map(family -> family.hits().getFirst().document()).toList();
    LocalDate last = move.lastAtFormer().orElseThrow();
    LocalDate first = move.firstAtNew().orElseThrow();
    AlertDraft draft = new AlertDraft(writer.key(List.of(move.inventor(), from, move.to()), MOVE, date.toString()), severity,
        new BilingualText("发明人 " + move.inventor() + "：由“" + from + "”转至“" + move.to() + "”（" + sure.zh() + "）",
            "Inventor " + move.inventor() + ": from '" + from + "' to '" + move.to() + "' (" + sure.en() + ")"),
        new AlertDraft.Grounds(new AlertBody.Rule(id, limit, new TreeMap<>(), "default-1"),
            new TreeMap<>(Map.of("inventor", move.inventor(), "from", from, "to", move.to(), "lastAtA", last.toString(), "firstAtB",
                first.toString(), "depth", depth.symbol(), "confidence", confidence.name())), evidence(move)),
        new AlertBody.Action("CHECK_OBLIGATIONS", "核实是否同一人，并检查保密与竞业约定及新申请内容", "Check that it is one person, then confidentiality and non-compete terms and what was filed"),
        new BilingualText("“" + from + "”的发明人 " + move.inventor() + " 最后一件申请为 " + last + "；同名发明人自 " + first + " 起在“" + move.to() + "”申请 "
            + Shown.sentence(now).zh() + "，同属 " + depth.symbol() + "。同一人判断：" + sure.zh() + "。",
            move.inventor() + " last filed for '" + from + "' on " + last + "; an inventor of that name files for '" + move.to() + "' since " + first
                + ": " + Shown.sentence(now).en() + ", both in " + depth.symbol() + ". One person: " + sure.en() + "."),
        new BilingualText("原单位 " + rule.absentYears() + " 年以上无申请，且 " + rule.recentYears() + " 年内在其他单位申请，技术小类或大类相同",
            "No filing at the former applicant for " + rule.absentYears() + " years and one elsewhere within " + rule.recentYears()
                + " years, in the same subclass or class"));
    return writer.write(draft, new Finding.About(null, null, null, move.to(), null, null, null));
  }

  private static Wording sure(Identity.Confidence confidence) {
    return switch (confidence) {
      case HIGH -> new Wording("有共同发明人", "a co-inventor in common");
      case MEDIUM -> new Wording("小类与城市相同", "the same subclass and city");
      case LOW -> new Wording("同名，未核实", "same name, not verified");
    };
  }

  private static Evidence evidence(Move move) {
    List<Family> all = new ArrayList<>(move.former());
    all.addAll(move.now());
    Evidence evidence = Evidence.of(Shown.documents(all, Integer.MAX_VALUE), List.of())
        .with("formerFamilies", move.former().stream().map(Family::id).toList())
        .with("newFamilies", move.now().stream().map(Family::id).toList()).with("applicantsOfTheName", move.applicants());
    evidence = move.coInventors().isEmpty() ? evidence : evidence.with("coInventors", List.copyOf(move.coInventors()));
    return move.cities().isEmpty() ? evidence : evidence.with("cities", List.copyOf(move.cities()));
  }
}
