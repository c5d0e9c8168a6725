package org.patentbeacon.analysis.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.CitingTable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.PatentTable;

class CitationEdgesTest {
  private static Citations citations(CitingTable table) {
    return Citations.of(edges(table), 50);
  }

  private static CitationEdges edges(CitingTable table) {
    return CitationEdges.of(PatentSet.of(table.table("2026-01-01", true)), CountUnit.APPLICATION).orElseThrow();
  }

  private static Map<String, Integer> in(Citations citations) {
    Map<String, Integer> in = new TreeMap<>();
    citations.rows().forEach(row -> in.put(row.label(), row.in()));
    return in;
  }

  @Test
  void aNumberIsFoundAsItStandsElseWithoutItsKind() {
    Citations found = citations(new CitingTable().row("CN100000001A", "CNA1", "2010-01-01", "甲", "H01L33/00")
        .row("CN100000001B", "CNA1", "2012-01-01", "甲", "H01L33/00").row("CN1000000010A", "CNA9", "2012-01-01", "甲", "H01L33/00")
        .row("CN100000002A", "CNA2", "2013-01-01", "乙", "H01L33/00", "CN100000001A")
        .row("CN100000003A", "CNA3", "2013-01-01", "乙", "H01L33/00", "CN100000001C")
        .row("CN100000004A", "CNA4", "2013-01-01", "乙", "H01L33/00", "CN100000001"));

    assertThat(in(found)).containsExactly(Map.entry("CNA1", 3));
    assertThat(found.counts()).isEqualTo(new Citations.Counts(3, 0, 0, 0, 0, 0));
    assertThat(found.rows().getFirst().query()).isEqualTo("(*) and PN=(CN100000001B or CN100000001A)");
  }

  @Test
  void aNumberWithoutKindThatMayBeOfSeveralApplicationsIsOfNone() {
    Citations found = citations(new CitingTable().row("CN1013168A", "CNA1", "1987-01-01", "甲", "H01L33/00")
        .row("CN1013168B", "CNA2", "1991-01-01", "乙", "H01L33/00").row("CN1013200A", "CNA3", "1995-01-01", "丙", "H01L33/00", "CN1013168C"));

    assertThat(found.counts()).isEqualTo(new Citations.Counts(0, 0, 1, 1, 0, 1));
    assertThat(found.outside()).containsExactly(new Citations.Outside("CN1013168C", 1, "(*) and CT=CN1013168C"));
  }

  @Test
  void documentsOutsideCountOnceWhateverTheirKind() {
    Citations found = citations(new CitingTable().row("US0000002B2", "USA2", "2013-01-01", "A", "H01L33/00", "US0000001A1", "US0000001B2")
        .row("US0000003B2", "USA3", "2014-01-01", "B", "H01L33/00", "US0000001B2", "US0000002B2"));

    assertThat(found.counts()).isEqualTo(new Citations.Counts(1, 0, 2, 1, 0, 0));
    assertThat(found.outside().getFirst().in()).isEqualTo(2);
    assertThat(found.citedRate()).isEqualTo(Measure.of(0.5));
    assertThat(found.noveltyRate()).isEqualTo(Measure.of(0.5));
  }

  @Test
  void aWindowThatIsOpenGivesNoFigure() {
    Citations found = citations(new CitingTable().row("US0000001B2", "USA1", "2021-06-01", "A", "H01L33/00")
        .row("US0000002B2", "USA2", "2022-01-01", "B", "H01L33/00", "US0000001B2"));

    assertThat(found.rows().getFirst().fiveYears()).isEqualTo(Measure.undefined(Reason.WINDOW_OPEN));
  }

  @Test
  void withoutContentsThereAreNoCitations() {
    PatentTable table = new CitingTable().row("US0000001B2", "USA1", "2021-06-01", "A", "H01L33/00").table("2026-01-01", false);

    assertThat(CitationEdges.of(PatentSet.of(table), CountUnit.APPLICATION)).isEmpty();
  }

  @Test
  void theMainPathRunsFromTheCitedToTheCitingByYear() {
    DevelopmentPath found = DevelopmentPath.of(edges(new CitingTable().row("US0000001B2", "USA1", "2010-01-01", "A", "H01L33/00")
        .row("US0000002B2", "USA2", "2012-01-01", "B", "H01L33/00", "US0000001B2")
        .row("US0000003B2", "USA3", "2014-01-01", "C", "H01L33/00", "US0000002B2", "US9999999B2")
        .row("US0000004B2", "USA4", "2014-01-01", "C", "H01L33/00")), DateBasis.PRIORITY);

    DevelopmentPath.Part part = found.parts().getFirst();
    assertThat(part.nodes()).extracting(DevelopmentPath.Node::document).containsExactly("US0000001B2", "US0000002B2", "US0000003B2");
    assertThat(part.nodes()).extracting(DevelopmentPath.Node::year).containsExactly(2010, 2012, 2014);
    assertThat(part.paths()).containsExactly(List.of(0, 1, 2));
    assertThat(found.isolated()).isEqualTo(1);
  }

  /// A hundred generated sets: every unit is cited as often as a search through all rows says.
  @Test
  void aSearchThroughAllRowsSaysTheSame() {
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        numbers.add("CN" + (100 + random.nextInt(40)) + "0000" + random.nextInt(10) + "AB".charAt(random.nextInt(2)));
      }
      List<String> distinct = new ArrayList<>(new TreeSet<>(numbers));
      Collections.shuffle(distinct, random);
      List<String> inside = distinct.subList(0, distinct.size() / 2);
      CitingTable table = new CitingTable();
      Map<String, Set<String>> expected = new TreeMap<>();
      for (String number : inside) {
        String own = application(number);
        List<String> cited = random.ints(4, 0, distinct.size()).distinct().mapToObj(distinct::get).toList();
        cited.stream().filter(one -> inside.stream().anyMatch(other -> application(other).equals(application(one))))
            .filter(one -> !application(one).equals(own))
            .forEach(one -> expected.computeIfAbsent(application(one), _ -> new TreeSet<>()).add(own));
        table.row(number, own, "2015-01-01", "甲", "H01L33/00", cited.toArray(String[]::new));
      }
      Map<String, Integer> counts = new TreeMap<>();
      expected.forEach((unit, citing) -> counts.put(unit, citing.size()));

      assertThat(in(citations(table))).as("seed %d", seed).isEqualTo(counts);
    }
  }

  /// Here publications that differ in the kind alone are those of one application.
  private static String application(String number) {
    return "CNA" + number.substring(2, number.length() - 1);
  }
}
