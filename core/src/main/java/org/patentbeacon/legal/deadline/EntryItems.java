package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.fee.FeeKey;
import org.patentbeacon.legal.fee.FeeType;
import org.patentbeacon.legal.rule.NationalPhases.Phase;
import org.patentbeacon.table.Wording;

/// The entries of an international application into national and regional phases: at the markets of a case of the PCT, and
/// at the office of a case that comes from there and has not entered.
final class EntryItems {
  private static final String RULE = "PCT.ENTRY";

  private final Deadlines tables;
  private final CaseFacts facts;
  private final LocalDate today;

  EntryItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.tables = tables;
    this.facts = facts;
    this.today = today;
  }

  List<DeadlineItem> items() {
    return offices().stream().map(this::item).toList();
  }

  private SequencedSet<String> offices() {
    SequencedSet<String> offices = new LinkedHashSet<>();
    if (facts.office().equals("WO")) {
      offices.addAll(facts.markets());
    } else if (facts.is(Circumstance.FROM_PCT) && !facts.has(Fact.ENTRY) && !facts.has(Fact.GRANT)) {
      offices.add(facts.office());
    }
    return offices;
  }

  private DeadlineItem item(String office) {
    Draft draft = tables.draft(RULE, office);
    Optional<Phase> phase = tables.phases().of(office);
    if (phase.isEmpty()) {
      return draft.item(new Outcome.NoRule(new Wording("无 " + office + " 的规则", "no rule for office " + office)));
    }
    Fact start = facts.has(Fact.PRIORITY) ? Fact.PRIORITY : Fact.FILING;
    return facts.day(start).map(day -> item(draft, phase.get(), day)).orElseGet(() -> draft.missing(start));
  }

  private DeadlineItem item(Draft draft, Phase phase, LocalDate start) {
    OfficeCalendar calendar = tables.calendar(phase.office());
    LastDay entry = calendar.end(start, phase.entry());
    if (!phase.verified()) {
      draft.note("该局期限未核实（" + phase.source() + "）", "the time of this office is not confirmed (" + phase.source() + ")");
    }
    Period extended = phase.extended();
    if (extended == null) {
      return draft.due(today.isAfter(entry.payableUntil()) ? Stage.OVER : Stage.UPCOMING, entry);
    }
    LastDay late = calendar.end(start, extended);
    if (!today.isAfter(entry.payableUntil())) {
      return draft.note("缴纳宽限费可至 " + late.nominal(), "with a further fee until " + late.nominal()).due(Stage.UPCOMING, entry);
    }
    FeeKey fee = new FeeKey(phase.office(), facts.right(), FeeType.ENTRY_EXTENSION, 0);
    return draft.costs(tables.fees().amount(fee, today.isAfter(late.nominal()) ? today : late.nominal()))
        .due(today.isAfter(late.payableUntil()) ? Stage.OVER : Stage.GRACE, late, entry.nominal());
  }
}
