package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.rule.RuleTable;
import org.patentbeacon.legal.term.DrugApproval;
import org.patentbeacon.legal.term.ExaminationDelay;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.legal.term.Term;
import org.patentbeacon.legal.term.TermRule;
import org.patentbeacon.legal.term.TermStart;
import org.patentbeacon.table.Wording;

/// The end of the term of a granted right, and in China the compensation that is possible.
final class TermItems {
  private static final String POSSIBLE = "CN.POSSIBLE_COMPENSATION";

  private final Deadlines tables;
  private final CaseFacts facts;
  private final LocalDate today;
  private final String rule;

  TermItems(Deadlines tables, CaseFacts facts, LocalDate today) {
    this.tables = tables;
    this.facts = facts;
    this.today = today;
    this.rule = facts.office() + ".TERM_END";
  }

  List<DeadlineItem> items() {
    if (!facts.has(Fact.GRANT) || !RuleTable.shipped().has(rule)) {
      return List.of();
    }
    Fact start = facts.office().equals("US") && facts.has(Fact.EARLIEST_FILING) ? Fact.EARLIEST_FILING : Fact.FILING;
    Optional<LocalDate> filing = facts.day(start);
    if (filing.isEmpty()) {
      return List.of(tables.draft(rule, "").missing(start));
    }
    Optional<TermRule> term = tables.terms().rule(facts.office(), facts.right(), filing.get());
    if (term.isEmpty()) {
      return List.of(tables.draft(rule, "").item(new Outcome.NoRule(new Wording(
          "无 " + facts.office() + " 该类权利的期限", "no term for a right of this kind at office " + facts.office()))));
    }
    List<DeadlineItem> items = new ArrayList<>();
    items.add(end(term.get(), filing.get()));
    if (facts.office().equals("CN") && facts.right() == RightKind.INVENTION && facts.recorded().compensationDays() == 0) {
      delay(filing.get()).ifPresent(items::add);
      drug(term.get().from(filing.get()), filing.get()).ifPresent(items::add);
    }
    return items;
  }

  private DeadlineItem end(TermRule row, LocalDate filing) {
    Draft draft = tables.draft(rule, "");
    Optional<LocalDate> start = row.start() == TermStart.GRANT ? facts.day(Fact.GRANT) : Optional.of(filing);
    if (start.isEmpty()) {
      return draft.missing(Fact.GRANT);
    }
    boolean disclaimed = facts.office().equals("US") && facts.has(Fact.TERM_DISCLAIMED);
    if (disclaimed && facts.day(Fact.TERM_DISCLAIMED).isEmpty()) {
      return draft.missing(Fact.TERM_DISCLAIMED);
    }
    if (!row.verified()) {
      draft.note("期限规则未核实（" + row.source() + "）", "the rule of the term is not confirmed (" + row.source() + ")");
    }
    int days = facts.recorded().compensationDays();
    if (days > 0) {
      draft.note("含专利局记载的补偿 " + days + " 日；补偿期年费不在表中",
          "with " + days + " days that the office recorded; fees for them are not in the tables");
    }
    LocalDate full = row.from(start.get()).compensated(days).end();
    LocalDate end = disclaimed ? facts.day(Fact.TERM_DISCLAIMED).filter(full::isAfter).orElse(full) : full;
    return draft.due(today.isBefore(end) ? Stage.UPCOMING : Stage.OVER, LastDay.unmoved(end));
  }

  private Optional<DeadlineItem> delay(LocalDate filing) {
    Optional<LocalDate> granted = facts.day(Fact.GRANT).filter(day -> isRequestOpen("CN.COMPENSATION_REQUEST", day)
        || facts.has(Fact.COMPENSATION_REQUEST));
    if (granted.isEmpty() || facts.is(Circumstance.SAME_DAY_MODEL_GIVEN_UP)) {
      return Optional.empty();
    }
    Draft draft = tables.draft(POSSIBLE, "DELAY");
    Optional<LocalDate> request = facts.day(Fact.EXAMINATION_REQUEST);
    if (request.isEmpty()) {
      return Optional.of(draft.missing(Fact.EXAMINATION_REQUEST));
    }
    ExaminationDelay delay = ExaminationDelay.of(new ExaminationDelay.Course(filing, request.get(), granted.get()),
        ExaminationDelay.Deducted.NOT_KNOWN);
    return possible(draft, delay.days(), delay.upperBound());
  }

  private Optional<DeadlineItem> drug(Term term, LocalDate filing) {
    Optional<LocalDate> approval = facts.day(Fact.DRUG_APPROVAL);
    if (approval.isEmpty()) {
      return Optional.empty();
    }
    boolean open = isRequestOpen("CN.DRUG_COMPENSATION_REQUEST", approval.get()) || facts.has(Fact.DRUG_COMPENSATION_REQUEST);
    return open ? possible(tables.draft(POSSIBLE, "DRUG"), DrugApproval.days(filing, approval.get(), term), false) : Optional.empty();
  }

  /// Compensation is possible as long as it can be requested, or when it was, and the office has recorded none.
  private boolean isRequestOpen(String request, LocalDate start) {
    return tables.periods().rows().stream().filter(row -> row.rule().id().equals(request)).anyMatch(row -> {
      LocalDate from = row.scope().from();
      return (from == null || !start.isBefore(from))
          && !today.isAfter(tables.calendar("CN").roll(row.nominal(start)).payableUntil());
    });
  }

  private static Optional<DeadlineItem> possible(Draft draft, long days, boolean upperBound) {
    return days == 0 ? Optional.empty() : Optional.of(draft.item(new Outcome.Possible(days, upperBound)));
  }
}
