package org.patentbeacon.warning.right;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// What a deadline is called and what is to be done, from `deadline-words.tsv`.
///
/// @param rule the name of the rule without its office, such as `ANNUAL_FEE`
/// @param called what it is called; `{}` stands for the year, the number or the office
/// @param action what is to be done
record DeadlineWords(String rule, Wording called, AlertBody.Action action) {
  private static final String NAME = "deadline-words.tsv";
  private static final List<DeadlineWords> SHIPPED = FactTable.shipped(
      Objects.requireNonNull(DeadlineWords.class.getResourceAsStream(NAME), NAME), NAME).mapShipped(DeadlineWords::read);

  private static DeadlineWords read(FactRow row) {
    return new DeadlineWords(row.words("rule"), new Wording(row.words("zh"), row.words("en")),
        new AlertBody.Action(row.words("action"), row.words("actionZh"), row.words("actionEn")));
  }

  /// The words for a rule; every rule of the tables has some.
  static DeadlineWords of(String rule) {
    return SHIPPED.stream().filter(row -> row.rule.equals(rule)).findFirst()
        .orElseThrow(() -> new IllegalStateException(NAME + " has no row for " + rule));
  }

  Wording name(String detail) {
    return new Wording(called.zh().replace("{}", detail), called.en().replace("{}", detail));
  }
}
