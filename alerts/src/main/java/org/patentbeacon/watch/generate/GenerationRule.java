package org.patentbeacon.watch.generate;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// The rules by which a profile becomes watches, in the order in which watches are made; when there are too many, the last ones
/// are cut. What each says to people is in `generation-rules.tsv`.
public enum GenerationRule {
  /// Deadlines of own cases.
  G7,
  /// Certificates.
  G12,
  /// What concerns own patents.
  G6,
  /// Rights that must not be infringed.
  G13,
  /// Rights near a product.
  G8,
  /// Queries by keywords of a product, narrowed or widened by what they find (G2).
  G1,
  /// Competitors.
  G4,
  /// Topics.
  G3,
  /// Entrants into topics.
  G5,
  /// Technology that may have become free.
  G9,
  /// Surges in topics.
  G10,
  /// Indicators of the industry, for the institution.
  G11;

  private static final String NAME = "generation-rules.tsv";

  private record Row(GenerationRule rule, String called, Wording why) {
    static Row of(FactRow row) {
      return new Row(row.oneOf("rule", GenerationRule.class), row.words("called"), new Wording(row.words("zh"), row.words("en")));
    }
  }

  private static final class Table {
    static final List<Row> ROWS = FactTable.shipped(
        Objects.requireNonNull(GenerationRule.class.getResourceAsStream(NAME), NAME), NAME).mapShipped(Row::of);
  }

  private Row row() {
    return Table.ROWS.stream().filter(row -> row.rule == this).findFirst().orElseThrow();
  }

  /// What a watch about something is called.
  String called(Wording about) {
    return row().called.replace("{}", about.zh());
  }

  /// Why a watch about something exists.
  Wording why(Wording about) {
    Wording why = row().why;
    return new Wording(why.zh().replace("{}", about.zh()), why.en().replace("{}", about.en()));
  }
}
