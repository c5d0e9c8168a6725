package org.patentbeacon.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.CitingTable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

class ClassCaptionsTest {
  private static final Landscape LANDSCAPE = Landscape.of(new CitingTable().row("CN100000001A", "CNA1", "2015-01-01", "甲", "H01L33/00")
      .row("CN100000002A", "CNA2", "2016-01-01", "乙", "F21V29/50").table("2022-01-01", true));
  private static final Report REPORT = Reports.of(LANDSCAPE, ReportOptions.of(LANDSCAPE.header().asOf()));

  private static Exhibit exhibit(Report report, String id) {
    return report.exhibits().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aTitleStandsBehindItsSymbol() {
    Wording title = new Wording("半导体器件其他类目中不包括的电固体器件", "semiconductor devices and other electric solid state devices");
    Exhibit classes = exhibit(ClassCaptions.on(REPORT, symbol -> Optional.ofNullable(Map.of("H01L", title).get(symbol))), "R5");

    assertThat(classes.sheet().columns().get(2).name()).isEqualTo(new Wording("类名", "class title"));
    assertThat(classes.sheet().rows()).extracting(row -> row.subList(1, 3)).containsExactly(List.of(Cell.of("F21V"), new Cell.Nothing()),
        List.of(Cell.of("H01L"), Cell.of(title)));
    assertThat(((Chart.Bars) classes.chart()).bars()).extracting(Chart.Bar::label).containsExactly(Phrases.name("F21V"),
        new Wording("H01L 半导体器件其他类目中不包括的…", "H01L semiconductor devices and othe…"));
  }

  @Test
  void withoutTitlesTheReportStaysAsItIs() {
    assertThat(ClassCaptions.on(REPORT, _ -> Optional.empty())).isEqualTo(REPORT);
  }
}
