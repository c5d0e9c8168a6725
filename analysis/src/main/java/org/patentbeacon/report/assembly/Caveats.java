package org.patentbeacon.report.assembly;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// What a reader of every report must bear in mind.
final class Caveats {
  private static final String TABLE = "caveats.tsv";
  static final List<Wording> ALL = FactTable.shipped(Objects.requireNonNull(Caveats.class.getResourceAsStream(TABLE)), TABLE)
      .mapShipped(row -> new Wording(row.words("zh"), row.words("en")));

  private Caveats() {}
}
