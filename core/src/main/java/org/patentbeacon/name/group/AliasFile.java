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
import org.patentbeacon.table.Wording;

/// Reads an alias table from comma-separated values with the columns `group,name,relation` and any of
/// `since,uscc,confidence,evidence`.
///
/// A row with an error is left out and said, the others count.
public final class AliasFile {
  /// The columns that the table may have, in order; the first three it must have.
  public static final List<String> COLUMNS = List.of("group", "name", "relation", "since", "uscc", "confidence", "evidence");
  private static final List<String> REQUIRED = COLUMNS.subList(0, 3);

  private final String fileName;
  private final List<AliasRow> rows = new ArrayList<>();
  private final List<AliasProblem> problems = new ArrayList<>();
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
        file.checkHeader(record);
        file.add(record);
      }
    } catch (CsvParseException e) {
      String reason = String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
      file.problem("从此行起不是合法的 CSV：" + reason, "from here on this is no CSV: " + reason);
    }
    file.lineOfGroup.forEach((group, first) -> {
      if (!file.lineOfMain.containsKey(group)) {
        file.line = first;
        file.problem("组 " + group + " 没有 main 行", "group " + group + " has no main name");
      }
    });
    return file;
  }

  /// {@return the rows without errors}
  public AliasTable table() {
    return AliasTable.of(rows);
  }

  /// {@return what is wrong, in the order in which it was found}
  public List<AliasProblem> problems() {
    return List.copyOf(problems);
  }

  /// A column that the table does not know would be read by nobody.
  private void checkHeader(NamedCsvRecord record) {
    if (line == 0) {
      line = 1;
      record.getHeader().stream().map(String::strip).filter(column -> !COLUMNS.contains(column)).forEach(column ->
          problem("未知的列“%s”，已知的有 %s".formatted(column, String.join(",", COLUMNS)),
              "unknown column '%s'; those known are %s".formatted(column, String.join(",", COLUMNS))));
    }
  }

  private void add(NamedCsvRecord record) {
    line = record.getStartingLineNumber();
    for (String column : REQUIRED) {
      if (cell(record, column).isEmpty()) {
        problem("缺少 " + column, "expected a " + column + ", found none");
        return;
      }
    }
    String word = cell(record, "relation");
    Optional<Relation> relation = Relation.of(word);
    if (relation.isEmpty()) {
      problem("relation 应为 main、alias、english、former、subsidiary 或 not，实为“" + word + "”",
          "expected main, alias, english, former, subsidiary or not, found '" + word + "'");
      return;
    }
    try {
      AliasRow row = new AliasRow(cell(record, "group"), cell(record, "name"), relation.get(), since(cell(record, "since")),
          code(cell(record, "uscc")), confidence(cell(record, "confidence")), cell(record, "evidence"));
      if (isFirst(row)) {
        rows.add(row);
      }
    } catch (AliasCellException e) {
      problem(e.wording().zh(), e.wording().en());
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
        problem("组 %s 在第 %d 行已有 main 行".formatted(row.group(), other),
            "group %s has a main name in line %d already".formatted(row.group(), other));
        return false;
      }
    }
    Relation kind = row.relation() == Relation.SUBSIDIARY ? Relation.SUBSIDIARY : Relation.MAIN;
    Long other = lineOfName.putIfAbsent(kind + row.name(), line);
    Long sub = lineOfName.get((kind == Relation.MAIN ? Relation.SUBSIDIARY : Relation.MAIN) + row.name());
    if (other != null || (sub != null && !isMainAndSubsidiary(row, sub))) {
      Long first = other != null ? other : sub;
      problem("%s 已在第 %d 行；一个名称只能出现一次，not 行和自为一组之 main 的 subsidiary 除外".formatted(row.name(), first),
          "%s stands in line %d already; a name stands once, but for 'not' and for a subsidiary that is main of its own group"
              .formatted(row.name(), first));
      return false;
    }
    return true;
  }

  /// Whether no row puts the name into the group where another bars it from it.
  private boolean isUndisputed(AliasRow row, Map<List<String>, Long> others) {
    List<String> both = List.of(row.group(), row.name());
    Long other = others.get(both);
    if (other != null) {
      problem("%s 按第 %d 行与本行，既属于又不属于组 %s".formatted(row.name(), other, row.group()),
          "%s is in group %s by line %d, and not by this one, or the other way round".formatted(row.name(), row.group(), other));
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
    } catch (DateTimeParseException _) {
      throw new AliasCellException("since 应为日期，如 2024-03-01，实为“" + cell + "”",
          "expected a date such as 2024-03-01 in 'since', found '" + cell + "'");
    }
  }

  private static @Nullable String code(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return CreditCode.of(cell).orElseThrow(() -> new AliasCellException(
        "应为 18 位统一社会信用代码（含正确的校验码），实为“" + cell + "”",
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
    throw new AliasCellException("confidence 应为 0 到 1 之间的数值，实为“" + cell + "”",
        "expected a confidence from 0 to 1, found '" + cell + "'");
  }

  private void problem(String zh, String en) {
    problems.add(new AliasProblem(fileName, line, new Wording(zh, en)));
  }
}
