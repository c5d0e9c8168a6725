package org.patentbeacon.name.group;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.CreditCode;

/// Reads an alias table from comma-separated values with the columns `group,name,relation` and any of
/// `since,uscc,confidence,evidence`.
///
/// A row with an error is left out and said, the others count.
public final class AliasFile {
  private static final List<String> REQUIRED = List.of("group", "name", "relation");

  private final String fileName;
  private final List<AliasRow> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Long> lineOfName = new LinkedHashMap<>();
  private final Map<String, Long> lineOfMain = new LinkedHashMap<>();
  private final Map<String, Long> lineOfGroup = new LinkedHashMap<>();
  private final Map<List<String>, Long> lineOfAlias = new LinkedHashMap<>();
  private final Map<List<String>, Long> lineOfNot = new LinkedHashMap<>();
  private long line;

  private AliasFile(String fileName) {
    this.fileName = fileName;
  }

  /// {@return the table and what is wrong with the file}
  ///
  /// @param text the file; not closed
  /// @param fileName its name, for the messages
  /// @throws IOException when it cannot be read
  public static AliasFile read(Reader text, String fileName) throws IOException {
    AliasFile file = new AliasFile(fileName);
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : records) {
        file.add(record);
      }
    } catch (CsvParseException e) {
      file.problems.add(fileName + ", behind line " + file.line + ": expected comma-separated values, found " + e.getMessage());
    }
    file.lineOfGroup.forEach((group, first) -> {
      if (!file.lineOfMain.containsKey(group)) {
        file.problems.add("%s, line %d: group %s has no main name".formatted(fileName, first, group));
      }
    });
    return file;
  }

  /// {@return the rows without errors}
  public AliasTable table() {
    return AliasTable.of(rows);
  }

  /// {@return what is wrong, one message an error, with the line}
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private void add(NamedCsvRecord record) {
    line = record.getStartingLineNumber();
    for (String column : REQUIRED) {
      if (cell(record, column).isEmpty()) {
        problem("expected a " + column + ", found none");
        return;
      }
    }
    String word = cell(record, "relation");
    Optional<Relation> relation = Relation.of(word);
    if (relation.isEmpty()) {
      problem("expected main, alias, english, former, subsidiary or not, found '" + word + "'");
      return;
    }
    try {
      AliasRow row = new AliasRow(cell(record, "group"), cell(record, "name"), relation.get(), since(cell(record, "since")),
          code(cell(record, "uscc")), confidence(cell(record, "confidence")), cell(record, "evidence"));
      if (isFirst(row)) {
        rows.add(row);
      }
    } catch (IllegalArgumentException e) {
      problem(String.valueOf(e.getMessage()));
    }
  }

  /// Whether no row before says otherwise of the name or of the main name of the group.
  private boolean isFirst(AliasRow row) {
    if (row.relation() == Relation.NOT) {
      return isUndisputed(row, lineOfAlias);
    }
    if (!isUndisputed(row, lineOfNot)) {
      return false;
    }
    lineOfGroup.putIfAbsent(row.group(), line);
    if (row.relation() == Relation.MAIN) {
      Long other = lineOfMain.putIfAbsent(row.group(), line);
      if (other != null) {
        problem("group %s has a main name in line %d already".formatted(row.group(), other));
        return false;
      }
    }
    Relation kind = row.relation() == Relation.SUBSIDIARY ? Relation.SUBSIDIARY : Relation.MAIN;
    Long other = lineOfName.putIfAbsent(kind + row.name(), line);
    Long sub = lineOfName.get((kind == Relation.MAIN ? Relation.SUBSIDIARY : Relation.MAIN) + row.name());
    if (other != null || (sub != null && !isMainAndSubsidiary(row, sub))) {
      problem("%s stands in line %d already; a name stands once, but for 'not' and for a subsidiary that is main of its own group"
          .formatted(row.name(), other != null ? other : sub));
      return false;
    }
    return true;
  }

  /// Whether no row puts the name into the group where another bars it from it.
  private boolean isUndisputed(AliasRow row, Map<List<String>, Long> others) {
    List<String> both = List.of(row.group(), row.name());
    Long other = others.get(both);
    if (other != null) {
      problem("%s is in group %s by line %d, and not by this one, or the other way round".formatted(row.name(), row.group(), other));
      return false;
    }
    (row.relation() == Relation.NOT ? lineOfNot : lineOfAlias).putIfAbsent(both, line);
    return true;
  }

  /// Whether the name is main of its own group in one of the two rows and a subsidiary in the other.
  private boolean isMainAndSubsidiary(AliasRow row, long other) {
    return row.relation() == Relation.MAIN || lineOfMain.containsValue(other);
  }

  private static String cell(NamedCsvRecord record, String column) {
    return record.findField(column).orElse("").strip();
  }

  private static @Nullable LocalDate since(String cell) {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("expected a date such as 2024-03-01 in 'since', found '" + cell + "'", e);
    }
  }

  private static @Nullable String code(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return CreditCode.of(cell).orElseThrow(() -> new IllegalArgumentException(
        "expected a unified social credit code of 18 characters with its check character, found '" + cell + "'"));
  }

  private static double confidence(String cell) {
    try {
      double value = cell.isEmpty() ? 1 : Double.parseDouble(cell);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw new IllegalArgumentException("expected a confidence from 0 to 1, found '" + cell + "'");
  }

  private void problem(String message) {
    problems.add(fileName + ", line " + line + ": " + message);
  }
}
