package org.patentbeacon.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.legal.event.State;

class ValuationTest {
  private static Scenario scenario(String id) {
    return Scenario.shipped().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyScenarioSharesAllItsWeightAmongTheTwentySevenIndicators() {
    assertThat(Indicator.shipped()).hasSize(27).extracting(Indicator::id).doesNotHaveDuplicates();
    for (Scenario scenario : Scenario.shipped()) {
      double sum = scenario.judgements(Map.of()).stream().mapToDouble(Judgement::weight).sum();
      assertThat(sum).as(scenario.id()).isCloseTo(1, within(1e-12));
      assertThat(scenario.verified()).as(scenario.id()).isFalse();
    }
    assertThat(scenario("FINANCE").weights()).containsEntry(Dimension.ECONOMIC, 0.45);
  }

  @Test
  void nothingKnownIsTheWholeIntervalAndNoScore() {
    Valuation nothing = Valuation.of(scenario("FINANCE").judgements(Map.of()), 50);
    assertThat(nothing.total()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(nothing.coverage()).isEqualTo(Measure.of(0));
    assertThat(nothing.low().orThrow()).isCloseTo(1, within(1e-9));
    assertThat(nothing.high().orThrow()).isCloseTo(100, within(1e-9));
    assertThat(Valuation.of(List.of(), 50).coverage()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
  }

  @Test
  void anExpertTakesThePlaceOfAProxy() {
    Judgement proxy = scenario("MANAGEMENT").judgements(Map.of("L4", Measure.of(0.2))).get(3);
    assertThat(proxy.source()).isEqualTo(IndicatorSource.PROXY);
    Judgement expert = proxy.byExpert(4, "王工, 2026-03-01");
    assertThat(expert.source()).isEqualTo(IndicatorSource.INPUT);
    assertThat(expert.score()).isEqualTo(Measure.of(75.25));
    assertThatThrownBy(() -> proxy.byExpert(6, "")).hasMessage("L4: expected a grade from 1 to 5, found 6");
    assertThatThrownBy(() -> Judgement.of(proxy.indicator(), 1, Measure.of(40)))
        .hasMessage("L4: expected a value from 0 to 1, found 40.0");
  }

  @Test
  void whatHasEndedIsNotScoredButForAPastInfringement() {
    assertThat(scenario("LICENSING").refusal(State.EXPIRED).orElseThrow().en()).isEqualTo("no right to value");
    assertThat(scenario("REMEDY").refusal(State.EXPIRED)).isEmpty();
    assertThat(scenario("LICENSING").refusal(State.LAPSED_RESTORABLE)).isEmpty();
    assertThat(scenario("LICENSING").refusal(State.UNKNOWN)).isEmpty();
  }

  @Test
  void aFindingWithoutARowLeavesTheIndicatorMissing() {
    FindingValues values = FindingValues.shipped();
    assertThat(values.of("L1", "PENDING")).isEqualTo(Measure.of(0.5));
    assertThat(values.of("L1", "UNKNOWN")).isEqualTo(Measure.undefined(Reason.NO_DATA));
  }

  @Test
  void anUncitedCohortHasNoImpactAndAnUnknownMarketIsNamed() {
    PortfolioFamily uncited = new PortfolioFamily("a", "c", 0, Map.of("CN", 1.0));
    PortfolioFamily dead = new PortfolioFamily("b", "c", 0, Map.of());
    PortfolioFamily elsewhere = new PortfolioFamily("d", "e", 4, Map.of("XX", 1.0, "CN", 0.5));
    List<PortfolioFamily> families = List.of(uncited, dead, elsewhere);
    PortfolioImpact impact = PortfolioImpact.of(families, PortfolioImpact.means(families), Map.of("CN", 0.8));
    assertThat(impact.rows()).extracting(PortfolioImpact.Row::ci)
        .containsExactly(Measure.undefined(Reason.ZERO_DENOMINATOR), Measure.of(0), Measure.of(0.4));
    assertThat(impact.rows()).extracting(PortfolioImpact.Row::decile).containsExactly(null, 3, 8);
    assertThat(impact.undefinedFamilies()).isEqualTo(1);
    assertThat(impact.unweighted()).containsExactly("XX");
  }
}
