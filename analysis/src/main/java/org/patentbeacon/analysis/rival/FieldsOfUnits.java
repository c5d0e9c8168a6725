package org.patentbeacon.analysis.rival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.table.CodesColumn;

/// Which fields of technology units belong to.
final class FieldsOfUnits {
  private final List<ConcordanceField> fields;
  private final CodesColumn symbols;
  private final int[][] of;
  private final int[] all;

  FieldsOfUnits(PatentSet set, Units units) {
    Concordance concordance = Concordance.wipo35();
    this.fields = concordance.fields();
    List<String> codes = fields.stream().map(ConcordanceField::code).toList();
    this.symbols = units.values(units.table().classes().ipc());
    this.of = set.fields(concordance).stream().map(own -> own.stream().mapToInt(codes::indexOf).toArray()).toArray(int[][]::new);
    this.all = counts(IntStream.range(0, units.count()).toArray());
  }

  ConcordanceField field(int place) {
    return fields.get(place);
  }

  int all(int place) {
    return all[place];
  }

  int[] counts(int[] units) {
    int[] counts = new int[fields.size()];
    int[] seenBy = new int[fields.size()];
    Arrays.fill(seenBy, -1);
    for (int unit : units) {
      for (int at = symbols.offsets()[unit]; at < symbols.offsets()[unit + 1]; at++) {
        for (int field : of[symbols.codes()[at]]) {
          counts[field] += seenBy[field] == unit ? 0 : 1;
          seenBy[field] = unit;
        }
      }
    }
    return counts;
  }
}
