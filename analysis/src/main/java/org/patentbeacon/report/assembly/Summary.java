package org.patentbeacon.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report.Finding;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

/// What a report found, by rules: what rose, who leads, how concentrated it is, who came, where it is, what it is about, what is alive,
/// and what is incomplete. A finding says what the exhibit of its id shows; one that is left out makes none.
final class Summary {
  private Summary() {}

  static List<Finding> of(Landscape landscape, List<Exhibit> shown) {
    List<Finding> findings = new ArrayList<>();
    for (String id : List.of("T1", "R1", "C1", "E1", "R4-countries", "R5", "L4")) {
      exhibit(shown, id).map(exhibit -> finding(exhibit, shown)).ifPresent(findings::add);
    }
    exhibit(shown, "T1").flatMap(_ -> incomplete(landscape.overall().trend())).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Exhibit> exhibit(List<Exhibit> shown, String id) {
    return shown.stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
  }

  /// Of a trend, whether it is more than chance stands beside.
  private static Finding finding(Exhibit exhibit, List<Exhibit> shown) {
    Stream<Exhibit> tests = exhibit.id().equals("T1") ? exhibit(shown, "T2-tests").stream() : Stream.empty();
    List<Wording> parts = Stream.concat(Stream.of(exhibit), tests).map(Exhibit::statement).toList();
    return new Finding(new Wording(String.join("；", parts.stream().map(Wording::zh).toList()) + "。",
        String.join(". ", parts.stream().map(Wording::en).toList()) + "."), exhibit.id());
  }

  private static Optional<Finding> incomplete(Trend trend) {
    List<String> years = trend.periods().stream().filter(period -> period.state() == PeriodState.INCOMPLETE).map(Trend.Period::label).toList();
    return years.isEmpty() ? Optional.empty() : Optional.of(new Finding(Phrases.say("自 {1} 年起的 {2} 个年份数据不完整，不用于判断趋势。",
        "{2} years from {1} on are incomplete and in no judgement of a trend.", years.getFirst(), years.size()), "T1"));
  }
}
