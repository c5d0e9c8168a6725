package org.patentbeacon.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.TestColumns;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.table.Classes;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.Dates;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Numbers;
import org.patentbeacon.index.table.Parties;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Rights;
import org.patentbeacon.index.table.TableOrigin;

class PlaceQueriesTest {

  /// A publication: where the first applicant is at home, and the countries of all, of which there are as many.
  private record Row(String seat, String... countries) {}

  private static Places places(List<Row> rows) {
    CodeColumn number = column(IntStream.range(0, rows.size()).mapToObj(row -> "CN%09dA".formatted(100_000_000 + row)).toList());
    CodeColumn same = column(rows.stream().map(_ -> "CN").toList());
    DayColumn days = new DayColumn(rows.stream().mapToInt(_ -> 18_000).toArray());
    LocalDate today = LocalDate.of(2022, 1, 1);
    return Places.of(PatentSet.of(new PatentTable(new TableOrigin("*", "s-1", today, today), new Numbers(number, same, same, same, number, number),
        new Dates(days, days, days, days, days), new Parties(
            TestColumns.of(rows.stream().map(row -> IntStream.range(0, row.countries().length).mapToObj(i -> "A" + i).toList()).toList()),
            TestColumns.of(rows.stream().map(row -> List.of(row.countries())).toList()), column(rows.stream().map(Row::seat).toList()),
            TestColumns.of(rows.stream().map(_ -> List.<String>of()).toList()), TestColumns.of(rows.stream().map(_ -> List.<String>of()).toList())),
        new Classes(TestColumns.of(rows.stream().map(_ -> List.<String>of()).toList()), TestColumns.of(rows.stream().map(_ -> List.<String>of()).toList())),
        new Rights(same, days, days), null)));
  }

  private static CodeColumn column(List<String> values) {
    return new CodeColumn(TestColumns.of(values.stream().map(List::of).toList()).dictionary(), TestColumns.of(values.stream().map(List::of).toList()).codes());
  }

  @Test
  void wherePlacesAreThoseOfTheFirstTheClauseIsEnough() {
    Places places = places(List.of(new Row("CN/广东", "CN"), new Row("US", "US")));
    assertThat(places.countries().rows()).extracting(Places.Row::query).containsExactly("(*) and AP-COUNTRY=CN", "(*) and AP-COUNTRY=US");
    assertThat(places.provinces().rows()).extracting(Places.Row::query).containsExactly("(*) and AP-PROVINCE=广东");
    assertThat(places.flows()).extracting(Places.Flow::query).containsExactly("(*) and AP-COUNTRY=CN and PNC=CN", "(*) and AP-COUNTRY=US and PNC=CN");
  }

  @Test
  void whatHasAnotherApplicantThereIsTakenOut() {
    Places places = places(List.of(new Row("CN/广东", "CN"), new Row("US", "US", "CN"), new Row("CN/广东", "CN", "CN")));
    assertThat(places.countries().rows()).extracting(Places.Row::query)
        .containsExactly("(*) and AP-COUNTRY=CN not PN=(CN100000001A)", "(*) and AP-COUNTRY=US");
    assertThat(places.provinces().rows()).extracting(Places.Row::count).containsExactly(2);
    assertThat(places.provinces().rows()).extracting(Places.Row::query).containsExactly("(*) and AP-PROVINCE=广东 not PN=(CN100000001A)");
  }

  @Test
  void whereThatIsTooMuchWhatIsCountedIsListedOrNothing() {
    List<Row> rows = new ArrayList<>(List.of(new Row("US", "US")));
    IntStream.range(0, 201).forEach(_ -> rows.add(new Row("CN/广东", "CN", "US")));
    Places places = places(rows);
    assertThat(places.countries().rows()).extracting(Places.Row::query).containsExactly("(*) and AP-COUNTRY=CN", "(*) and PN=(CN100000000A)");
    IntStream.range(0, 201).forEach(_ -> rows.add(new Row("US", "US", "CN")));
    assertThat(places(rows).countries().rows()).extracting(Places.Row::query).containsExactly(null, null);
  }
}
