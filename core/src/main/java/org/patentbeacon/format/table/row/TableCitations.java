package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.value.Values;

/// The citations of one row: in which procedure and by whom is what the mapping says of their column.
final class TableCitations {
  private final TableRow row;
  private final TableNumbers numbers;

  TableCitations(TableRow row, TableNumbers numbers) {
    this.row = row;
    this.numbers = numbers;
  }

  List<Citation> all() {
    List<Citation> citations = new ArrayList<>();
    for (TableRow.Cell cell : row.cells(Meaning.CITATION)) {
      for (String written : cell.values()) {
        if (Values.present(written) != null) {
          citations.add(citation(cell, numbers.id(written).orElse(null), written, null));
        }
      }
    }
    for (TableRow.Cell cell : row.cells(Meaning.LITERATURE)) {
      for (String written : cell.values()) {
        String text = DisplayForm.of(written);
        if (Values.present(text) != null && !text.equals("None")) {
          citations.add(citation(cell, null, null, text));
        }
      }
    }
    return citations;
  }

  private static Citation citation(TableRow.Cell cell, @Nullable String document, @Nullable String original,
      @Nullable String text) {
    String phase = cell.column().attribute("phase");
    String by = cell.column().attribute("by");
    return new Citation(text == null ? CitationType.PATENT : CitationType.LITERATURE, document, original, null, null, text,
        List.of(), null, null, phase == null ? null : CitationPhase.valueOf(constant(phase)),
        by == null ? null : CitedBy.valueOf(constant(by)), null);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
