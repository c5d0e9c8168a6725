package org.patentbeacon.sector.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.Signed;

/// Adds rows to the tables of a sector's folder. What is in a table stays as it is, byte for byte.
///
/// A table that is not there begins with its columns in order; one that is there keeps the order of its own.
public final class RowAppender {
  private static final List<String> DOCUMENTS = List.of("topic", "document", "action", "reach", "by", "date", "reason");
  private static final List<String> MARKS = List.of("field", "value", "document", "mark", "by", "date", "reason");
  private static final List<String> SAMPLES = List.of("topic", "date", "snapshot", "n", "relevant", "low", "high");

  private final Path folder;

  /// Adds rows to a folder.
  ///
  /// @param folder the folder of the sector
  public RowAppender(Path folder) {
    this.folder = folder;
  }

  /// Adds documents put in or taken out by hand.
  ///
  /// @param rows the rows
  /// @throws IOException when the disk refuses, or the table has no column for something that a row says
  public void documents(List<DocumentRow> rows) throws IOException {
    append("documents.csv", DOCUMENTS, rows.stream().map(row -> signed(row.signed(), "topic", row.topic(), "document",
        row.document().id(), "action", row.action().word(), "reach", row.reach().word())).toList());
  }

  /// Adds marks set or taken away by hand.
  ///
  /// @param rows the rows
  /// @throws IOException as for documents
  public void marks(List<Mark> rows) throws IOException {
    append("marks.csv", MARKS, rows.stream().map(row -> signed(row.signed(), "field", row.field(), "value", row.value(),
        "document", row.document().id(), "mark", row.set() ? "+" : "-")).toList());
  }

  /// Adds samples that were judged.
  ///
  /// @param rows the rows
  /// @throws IOException as for documents
  public void samples(List<PrecisionSample> rows) throws IOException {
    append("samples.csv", SAMPLES, rows.stream().map(row -> cells("topic", row.topic(), "date", row.date().toString(),
        "snapshot", row.snapshot(), "n", String.valueOf(row.n()), "relevant", String.valueOf(row.relevant()),
        "low", share(row.low()), "high", share(row.high()))).toList());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static Map<String, String> signed(Signed signed, String... named) {
    Map<String, String> cells = cells(named);
    cells.put("by", signed.by());
    cells.put("date", signed.date() == null ? "" : signed.date().toString());
    cells.put("reason", signed.reason());
    return cells;
  }

  private static Map<String, String> cells(String... named) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      cells.put(named[i], named[i + 1]);
    }
    return cells;
  }

  private void append(String name, List<String> columns, List<Map<String, String>> rows) throws IOException {
    Path file = folder.resolve(name);
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    List<String> header = before.length == 0 ? columns : header(before);
    for (String column : columns) {
      if (!header.contains(column) && rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty())) {
        throw new IOException(name + ", line 1: expected a column '" + column + "' for what the new row says, found none");
      }
    }
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    after.writeBytes(before.length == 0 ? bytes(line(columns)) : before);
    if (before.length > 0 && before[before.length - 1] != '\n') {
      after.write('\n');
    }
    for (Map<String, String> row : rows) {
      after.writeBytes(bytes(line(header.stream().map(column -> row.getOrDefault(column, "")).toList())));
    }
    replace(file, after.toByteArray());
  }

  private static List<String> header(byte[] before) {
    String text = new String(before, StandardCharsets.UTF_8);
    String first = text.lines().findFirst().orElse("").replace("\uFEFF", "");
    return List.of(first.split(",")).stream().map(cell -> cell.replace("\"", "").strip()).toList();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(RowAppender::quoted).collect(Collectors.joining(",")) + "\n";
  }

  private static String quoted(@Nullable String cell) {
    String text = cell == null ? "" : cell;
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
