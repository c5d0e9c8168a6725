package org.patentbeacon.concordance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.table.Wording;

/// Reads a concordance from comma-separated values with the columns `code,nameZh,nameEn,ipc`, one rule a row; one of the names
/// may be empty.
///
/// A row with an error is left out and said, the others count.
public final class ConcordanceFile {
  private static final List<String> COLUMNS = List.of("code", "nameZh", "nameEn", "ipc");

  private final String fileName;
  private final List<ConcordanceRule> rules = new ArrayList<>();
  private final List<ConcordanceProblem> problems = new ArrayList<>();
  private final Map<List<String>, Long> lineOfRule = new HashMap<>();
  private final Map<String, Wording> nameOf = new HashMap<>();
  private long line = 1;

  private ConcordanceFile(String fileName) {
    this.fileName = fileName;
  }

  /// {@return what a file says and what is wrong with it}
  ///
  /// @param file the file, in UTF-8
  /// @throws IOException when it cannot be read
  public static ConcordanceFile read(Path file) throws IOException {
    ConcordanceFile read = new ConcordanceFile(String.valueOf(file.getFileName()));
    try {
      read.rows(Files.readString(file));
    } catch (CharacterCodingException _) {
      read.problem("应为 UTF-8 文本，实有其他编码的字节", "expected text in UTF-8, found bytes that are none");
    }
    return read;
  }

  /// {@return the concordance of the rows without errors; empty when there is none}
  ///
  /// @param name what it is to be called
  public Optional<Concordance> concordance(String name) {
    return rules.isEmpty() ? Optional.empty() : Optional.of(Concordance.of(name, rules));
  }

  /// {@return the number of rows without errors}
  public int rules() {
    return rules.size();
  }

  /// {@return what is wrong, in the order of the lines}
  public List<ConcordanceProblem> problems() {
    return List.copyOf(problems);
  }

  private void rows(String text) throws IOException {
    List<String> header = List.of();
    try (CsvReader<CsvRecord> records = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      for (CsvRecord record : records) {
        line = record.getStartingLineNumber();
        List<String> cells = record.getFields().stream().map(String::strip).toList();
        if (!header.isEmpty()) {
          add(header, cells);
        } else if (cells.containsAll(COLUMNS)) {
          header = cells;
        } else {
          break;
        }
      }
    } catch (CsvParseException e) {
      String reason = String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
      problem("从此行起不是合法的 CSV：" + reason, "from here on this is no CSV: " + reason);
    }
    if (header.isEmpty() && problems.isEmpty()) {
      String columns = String.join(",", COLUMNS);
      problem("表头应有 " + columns + " 各列", "expected a line that names the columns " + columns);
    }
  }

  private void add(List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      problem("应有 %d 个单元格，实有 %d 个".formatted(header.size(), cells.size()),
          "expected %d cells, found %d".formatted(header.size(), cells.size()));
      return;
    }
    String code = cells.get(header.indexOf("code"));
    Wording name = name(cells.get(header.indexOf("nameZh")), cells.get(header.indexOf("nameEn")));
    String written = cells.get(header.indexOf("ipc"));
    IpcPlace ipc = IpcPlace.of(written).orElse(null);
    if (code.isEmpty() || name.zh().isEmpty()) {
      problem("应有类目代码（code）和名称（nameZh 或 nameEn），实为空", "expected a code and a name (nameZh or nameEn), found none");
    } else if (ipc == null) {
      problem("ipc 应为 IPC 分类号，如 H01L 或 G01N33，实有“%s”".formatted(written),
          "ipc: expected a place of the IPC such as H01L or G01N33, found '%s'".formatted(written));
    } else {
      add(new ConcordanceRule(code, name, ipc));
    }
  }

  private static Wording name(String zh, String en) {
    return new Wording(zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en);
  }

  private void add(ConcordanceRule rule) {
    Wording before = nameOf.putIfAbsent(rule.code(), rule.name());
    Long first = lineOfRule.putIfAbsent(List.of(rule.code(), rule.ipc().text()), line);
    if (first != null) {
      problem("%s 归入 %s 已见于第 %d 行".formatted(rule.ipc().text(), rule.code(), first),
          "%s in %s stands in line %d already".formatted(rule.ipc().text(), rule.code(), first));
    } else if (before != null && !before.equals(rule.name())) {
      problem("%s 的名称应为“%s”（其首次出现时的名称），实有“%s”".formatted(rule.code(), before.zh(), rule.name().zh()),
          "%s: expected the name '%s' that it has where it stands first, found '%s'".formatted(
              rule.code(), before.en(), rule.name().en()));
    } else {
      rules.add(rule);
    }
  }

  private void problem(String zh, String en) {
    problems.add(new ConcordanceProblem(fileName, line, new Wording(zh, en)));
  }
}
