package org.patentbeacon.valuation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.analysis.CitingTable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.UnitIndicators;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;
import org.patentbeacon.valuation.IndicatorSource;
import org.patentbeacon.valuation.Judgement;
import org.patentbeacon.valuation.Scenario;

class RightSheetTest {
  @TempDir
  Path folder;

  /// Twenty-five rights of one field and year, of which the last cites all others and the first is cited by three.
  private static CitationEdges edges() {
    CitingTable table = new CitingTable();
    for (int i = 0; i < 25; i++) {
      String[] cited = i >= 22 ? new String[] {"CN100000100B"} : new String[0];
      table.row("CN1000001%02dB".formatted(i), "CNA%02d".formatted(i), "2015-0%d-01".formatted(i < 22 ? 1 : 6), i == 0 ? "甲" : "乙" + i,
          "H01L33/00", cited);
    }
    return CitationEdges.of(PatentSet.of(table.table("2022-01-01", true)), CountUnit.APPLICATION).orElseThrow();
  }

  private static Judgement judgement(RightSheet sheet, String indicator) {
    return sheet.valuation().judgements().stream().filter(one -> one.indicator().id().equals(indicator)).findFirst().orElseThrow();
  }

  private static RightSheet first(ExpertInputs experts) {
    return RightSheet.of(new Evidence(new UnitIndicators(edges()), MarketWeights.shipped()), 0, Scenario.shipped().get(1), experts);
  }

  @Test
  void whatBibliographicDataTellIsThereAndTheRestIsMissing() {
    RightSheet sheet = first(ExpertInputs.NONE);

    assertThat(judgement(sheet, "L1").u()).isEqualTo(Measure.of(1));
    assertThat(judgement(sheet, "T4").u()).isEqualTo(Measure.of(24.5 / 25));
    assertThat(judgement(sheet, "E2").u()).isEqualTo(Measure.of(24.5 / 25));
    assertThat(judgement(sheet, "T6").u()).isEqualTo(Measure.of(0.5));
    assertThat(judgement(sheet, "L3").u()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(judgement(sheet, "E1").u()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(sheet.valuation().coverage().orThrow()).isBetween(20.0, 60.0);
    assertThat(sheet.valuation().low().orThrow()).isLessThan(sheet.valuation().high().orThrow());
    assertThat(sheet.query()).isEqualTo("(*) and PN=CN100000100B");
  }

  @Test
  void anExpertOverridesWhatWasComputed() throws IOException {
    Path file = Files.writeString(folder.resolve("experts.tsv"), """
        number\tindicator\tvalue\tname\tdate
        CN100000100B\tL1\t3\t张三\t2025-05-01
        CN100000100B\tL1\t5\t李四\t2024-05-01
        CNA00\tE5\t5\t李四\t2025-05-01
        """);
    RightSheet sheet = first(ExpertInputs.of(FactTable.read(file)));

    assertThat(judgement(sheet, "L1").u()).isEqualTo(Measure.of(0.5));
    assertThat(judgement(sheet, "L1").source()).isEqualTo(IndicatorSource.INPUT);
    assertThat(judgement(sheet, "L1").evidence()).isEqualTo("张三, 2025-05-01");
    assertThat(judgement(sheet, "E5").u()).isEqualTo(Measure.of(1));
  }

  @Test
  void aGradeBeyondFiveIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("experts.tsv"), "number\tindicator\tvalue\tname\tdate\nCNA00\tE5\t6\t李四\t2025-05-01\n");
    FactTable table = FactTable.read(file);

    assertThatThrownBy(() -> ExpertInputs.of(table)).isInstanceOf(TableException.class).hasMessageContaining("a grade from 1 to 5")
        .hasMessageContaining("'6'");
  }

  @Test
  void aPortfolioIsTheSumOfItsFamilies() {
    PortfolioChart chart = PortfolioChart.of(edges(), new MarketWeights(Map.of("CN", 0.7), false), 5);

    // Three citations of 25 units: a mean of 0.12, so that the cited one has 25 times the mean.
    assertThat(chart.families().getFirst().impact().ci().orThrow()).isCloseTo(25 * 0.7, within(1e-12));
    assertThat(chart.families().getFirst().applicants()).isEqualTo(List.of("甲"));
    assertThat(chart.unweighted()).isEmpty();
  }
}
