package org.patentbeacon.analysis.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.CitingTable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;

class CompetitorsTest {
  private static final CitingTable TABLE = new CitingTable()
      .row("CN100000001B", "CNA1", "2014-01-01", "甲", "H01L33/00").row("CN100000002B", "CNA2", "2019-01-01", "甲,乙", "H01L33/00")
      .row("CN100000003B", "CNA3", "2019-06-01", "甲", "G06F17/00").row("CN100000004B", "CNA4", "2018-01-01", "乙", "H01L33/00")
      .row("CN100000005B", "CNA5", "2019-01-01", "丙", "H01L33/00", "CN100000001B", "CN100000004B");

  private static Competitors compared(boolean contents, String... names) {
    PatentSet set = PatentSet.of(TABLE.table("2022-01-01", contents));
    return Competitors.of(set, new CompetitorSpec(CountUnit.APPLICATION, DateBasis.FILING, List.of(names), 2),
        CitationEdges.of(set, CountUnit.APPLICATION).orElse(null));
  }

  @Test
  void theLargestAreComparedWhereNobodyIsNamed() {
    Competitors found = compared(true);

    assertThat(found.rows()).extracting(Competitors.Row::label).containsExactly("甲", "乙");
    Competitors.Row first = found.rows().getFirst();
    assertThat(first.size()).isEqualTo(new Competitors.Size(3, Measure.of(0.6), Measure.of(Math.pow(2, 0.2) - 1), 3, 3, 3, 2));
    assertThat(first.partners()).containsExactly(new Competitors.Partner("乙", 1));
    assertThat(first.query()).isEqualTo("(*) and APNOR==\"甲\"");
  }

  @Test
  void aFieldThatIsNewInTheLastYearsIsFresh() {
    List<Competitors.Field> fields = compared(true).rows().getFirst().fields();

    assertThat(fields).extracting(Competitors.Field::code).containsExactly("8", "6");
    assertThat(fields.get(1).fresh()).isTrue();
    assertThat(fields.get(0).fresh()).isFalse();
    assertThat(fields.get(1).rta()).isEqualTo(Measure.of((1 / 3.0) / (1 / 5.0)));
    assertThat(fields.get(1).shift()).isEqualTo(Measure.of(0.5));
  }

  @Test
  void overlapIsTheCosineOfTheirSubclasses() {
    Competitors.Overlap overlap = compared(true).overlaps().getFirst();

    assertThat(overlap.cosine().orThrow()).isEqualTo(2 * 2 / (Math.sqrt(5) * 2));
    assertThat(overlap.query()).isEqualTo("(*) and (APNOR==\"甲\" or APNOR==\"乙\")");
  }

  @Test
  void aNameThatTheSetDoesNotKnowIsNamed() {
    Competitors found = compared(true, "丙", "丁");

    assertThat(found.rows()).extracting(Competitors.Row::label).containsExactly("丙");
    assertThat(found.missing()).containsExactly("丁");
  }

  @Test
  void withoutContentsNothingIsKnownOfCitations() {
    assertThat(compared(false).rows().getFirst().strength().cii()).isEqualTo(Measure.undefined(Reason.NO_DATA));
    assertThat(compared(false).rows().getFirst().strength().citedPercentile()).isEqualTo(Measure.undefined(Reason.NO_DATA));
  }

  @Test
  void moreThanTwentyAreTooMany() {
    assertThatThrownBy(() -> new CompetitorSpec(CountUnit.APPLICATION, DateBasis.FILING, Collections.nCopies(21, "甲"), 2))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("at most 20 applicants can be compared, found 21");
  }
}
