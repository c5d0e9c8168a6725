package org.patentbeacon.valuation.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.Wording;
import org.patentbeacon.valuation.Judgement;
import org.patentbeacon.valuation.Scenario;
import org.patentbeacon.valuation.Valuation;

/// V1 参照 GB/T 42748-2023 的指标评分 of one unit, with the evidence of each indicator. No amount of money, no certified value.
///
/// @param heading what was counted, and how
/// @param label the unit
/// @param document the publication that stands for it
/// @param state the state of the right
/// @param refusal why there is no score; absent when there is one
/// @param valuation the score; absent when it is refused
/// @param query the query that finds its documents
public record RightSheet(Heading heading, String label, String document, State state, @Nullable Wording refusal,
    @Nullable Valuation valuation, String query) {
  private static final double LEAST_COVERAGE = 50;

  /// {@return the valuation of a unit}
  ///
  /// @param evidence what its set tells
  /// @param unit from 0
  /// @param scenario what it is valued for
  /// @param experts what experts say
  public static RightSheet of(Evidence evidence, int unit, Scenario scenario, ExpertInputs experts) {
    Units units = evidence.edges().units();
    State state = evidence.state(unit);
    Optional<Wording> refusal = scenario.refusal(state);
    Valuation valuation = refusal.isPresent() ? null : valuation(evidence, unit, scenario, experts);
    return new RightSheet(heading(evidence, scenario), units.label(unit), units.document(unit), state, refusal.orElse(null), valuation,
        evidence.edges().set().query(units.clause(unit)));
  }

  /// {@return the valuations of all units of an applicant, in the order of their labels}
  ///
  /// @param evidence what its set tells
  /// @param applicant the applicant, as the table calls it
  /// @param scenario what they are valued for
  /// @param experts what experts say
  public static List<RightSheet> ofHolder(Evidence evidence, String applicant, Scenario scenario, ExpertInputs experts) {
    Units units = evidence.edges().units();
    CodesColumn names = units.values(evidence.edges().set().table().parties().applicants());
    List<RightSheet> sheets = new ArrayList<>();
    for (int unit = 0; unit < units.count(); unit++) {
      if (names.values(unit).contains(applicant)) {
        sheets.add(of(evidence, unit, scenario, experts));
      }
    }
    return sheets;
  }

  static Heading heading(Evidence evidence, Scenario scenario) {
    return Heading.of(Analysis.V1, evidence.edges().set(), evidence.edges().units().unit()).with("scenario", scenario.id())
        .with("leastCoverage", LEAST_COVERAGE).with("weights", scenario.verified() ? "verified" : "not verified")
        .noting(new Wording("参照 GB/T 42748-2023 的指标评分，指标与权重未经核实，不是价值认证或金额",
            "scores after GB/T 42748-2023 with indicators and weights that are not verified: no certified value and no amount"));
  }

  static Valuation valuation(Evidence evidence, int unit, Scenario scenario, ExpertInputs experts) {
    List<String> numbers = numbers(evidence.edges().units(), unit);
    return Valuation.of(scenario.judgements(evidence.values(unit)).stream()
        .map(judgement -> experts.of(numbers, judgement.indicator().id())
            .map(input -> judgement.byExpert(input.grade(), input.evidence())).orElse(judgement)).toList(), LEAST_COVERAGE);
  }

  /// The numbers under which a unit is known.
  private static List<String> numbers(Units units, int unit) {
    List<String> numbers = new ArrayList<>(List.of(units.label(unit)));
    Arrays.stream(units.rows(unit)).forEach(row -> {
      numbers.add(String.valueOf(units.table().numbers().publication().value(row)));
      numbers.add(String.valueOf(units.table().numbers().application().value(row)));
    });
    return numbers;
  }
}
