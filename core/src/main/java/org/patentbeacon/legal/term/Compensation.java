package org.patentbeacon.legal.term;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The lengths that the Chinese law sets for the compensation of a term.
enum Compensation {
  DELAY_FROM_FILING, DELAY_FROM_REQUEST, DRUG_LESS, DRUG_AT_MOST, DRUG_AFTER_APPROVAL;

  private static final String NAME = "compensation-cn.tsv";
  private static final Map<Compensation, Period> LENGTHS = read();

  private record Row(Compensation rule, Period length) {
    static Row of(FactRow row) {
      return new Row(row.oneOf("rule", Compensation.class), row.read("length", "a period such as 4y", Period::parse));
    }
  }

  private static Map<Compensation, Period> read() {
    Map<Compensation, Period> lengths = new EnumMap<>(Compensation.class);
    FactTable.shipped(Objects.requireNonNull(Compensation.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of)
        .forEach(row -> lengths.put(row.rule(), row.length()));
    return lengths;
  }

  Period length() {
    return Objects.requireNonNull(LENGTHS.get(this), name());
  }
}
