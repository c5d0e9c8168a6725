package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;

/// The classes of one row. The first of IPC and CPC is the main one; a column marked `main=yes` comes first.
final class TableClasses {
  private final TableRow row;
  private final KnownClasses known;

  /// @param known the classes that earlier rows had
  TableClasses(TableRow row, KnownClasses known) {
    this.row = row;
    this.known = known;
  }

  List<Classification> all() {
    List<Classification> classes = new ArrayList<>();
    classes.addAll(patents("IPC", Meaning.IPC));
    classes.addAll(patents("CPC", Meaning.CPC));
    for (String written : row.all(Meaning.LOC)) {
      Optional<String> symbol = ClassSymbols.locarno(written);
      symbol.ifPresentOrElse(found -> add(classes, Classification.of("LOC", found)), () -> refused("LOC", "14-03", written));
    }
    row.all(Meaning.USPC).forEach(written -> add(classes, Classification.of("USPC", DisplayForm.of(written))));
    row.all(Meaning.INDUSTRY).forEach(written -> add(classes, Classification.of("GBT4754", DisplayForm.of(written))));
    return classes;
  }

  private List<Classification> patents(String scheme, Meaning meaning) {
    List<Classification> read = new ArrayList<>();
    for (String written : written(meaning)) {
      if (Values.present(written) == null) {
        continue;
      }
      Optional<Classification> symbol = known.read(scheme, written);
      if (symbol.isEmpty()) {
        refused(scheme, "A24B15/18", written);
      } else if (!names(read, symbol.get().symbol())) {
        Classification added = symbol.get();
        read.add(added.position() == null ? added.at(read.isEmpty()) : added);
      }
    }
    return read;
  }

  private static boolean names(List<Classification> classes, String symbol) {
    for (Classification known : classes) {
      if (known.symbol().equals(symbol)) {
        return true;
      }
    }
    return false;
  }

  private List<String> written(Meaning meaning) {
    List<TableRow.Cell> cells = row.cells(meaning);
    if (cells.size() < 2) {
      return row.all(meaning);
    }
    List<String> written = new ArrayList<>();
    for (boolean main : new boolean[] {true, false}) {
      for (TableRow.Cell cell : cells) {
        if (main == (cell.column().attribute("main") != null)) {
          written.addAll(cell.values());
        }
      }
    }
    return written;
  }

  private void refused(String scheme, String example, String written) {
    row.note(new Note("class", "expected a symbol of the " + scheme + " such as " + example + ", found '" + written + "'"));
  }

  private static void add(List<Classification> classes, Classification added) {
    if (!classes.contains(added)) {
      classes.add(added);
    }
  }
}
