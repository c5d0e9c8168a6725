package org.patentbeacon.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.format.archive.Archive;
import org.patentbeacon.format.cnipa.CnipaQueryFile;
import org.patentbeacon.format.derwent.DerwentTaggedFile;
import org.patentbeacon.format.disclosure.TextFile;
import org.patentbeacon.format.encoding.TableEncoding;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.json.JsonKeys;
import org.patentbeacon.format.lines.CnkiFile;
import org.patentbeacon.format.lines.JsonlFile;
import org.patentbeacon.format.list.NumberList;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.Separators;
import org.patentbeacon.format.table.TableFile;
import org.patentbeacon.format.uspto.greenbook.GreenbookFile;
import org.patentbeacon.format.workbook.Workbook;

/// Tells from the content of a file which reader it needs, from its name only where the content does not say.
final class Recognition {
  private static final int TITLE_ROWS = 10;
  private static final int EXCERPT = 200;
  private static final int JSON_LINES = 20;
  private static final int SHOWN_KEYS = 6;

  private Recognition() {}

  /// The reader of a file: of the format the user names, else of the one its content shows; empty when it is of none.
  static Optional<FormatReader> reader(SourceFile file) throws IOException {
    byte[] head = file.head();
    String forced = file.options().format();
    if (forced != null) {
      return FormatCatalog.reader(forced);
    }
    if (isMarkup(head)) {
      return TextFile.isText(file) ? FormatCatalog.reader(TextFile.FORMAT) : Optional.of(FormatCatalog.xml());
    }
    if (Workbook.is(file)) {
      return Optional.of(FormatCatalog.table());
    }
    if (TextFile.isText(file)) {
      return FormatCatalog.reader(TextFile.FORMAT);
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    return ofText(text(head, file.options()), file.name());
  }

  /// Whether the first character is that of markup, in any encoding that agrees with ASCII. Most files are told here.
  private static boolean isMarkup(byte[] head) {
    int at = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
    while (at < head.length && (head[at] == ' ' || head[at] == '\n' || head[at] == '\r' || head[at] == '\t')) {
      at++;
    }
    return at < head.length && head[at] == '<';
  }

  /// The reader of a plain text that the user names itself and that is of no other format; empty for any other file.
  /// Within folders and archives such texts are not read, since most of them are about the patents beside them.
  static Optional<FormatReader> plainText(SourceFile file) throws IOException {
    byte[] head = file.head();
    boolean text = head.length > 0 && !isBinary(head) && !Archive.is(head)
        && file.name().toLowerCase(Locale.ROOT).endsWith(".txt");
    return text && reader(file).isEmpty() ? FormatCatalog.reader(TextFile.FORMAT) : Optional.empty();
  }

  private static Optional<FormatReader> ofText(String text, String name) {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return Optional.of(FormatCatalog.xml());
    }
    if (isJson(start)) {
      return ofJson(start);
    }
    if (GreenbookFile.isGreenbook(start)) {
      return FormatCatalog.reader(GreenbookFile.FORMAT);
    }
    if (CnkiFile.isCitations(text)) {
      return FormatCatalog.reader(CnkiFile.FORMAT);
    }
    if (DerwentTaggedFile.is(text)) {
      return FormatCatalog.reader(DerwentTaggedFile.FORMAT);
    }
    if (TableFile.hasHeader(text)) {
      return Optional.of(FormatCatalog.table());
    }
    if (NumberList.isText(text)) {
      return FormatCatalog.reader(NumberList.FORMAT);
    }
    return isTable(text, name) ? Optional.of(FormatCatalog.table()) : Optional.empty();
  }

  /// Citations of CNKI begin with a bracket, too, but with a number in it.
  private static boolean isJson(String start) {
    if (!start.startsWith("[")) {
      return start.startsWith("{");
    }
    String first = start.substring(1).stripLeading();
    return first.startsWith("{") || first.startsWith("[") || first.startsWith("\"");
  }

  /// JSON is told by its keys: those of our own form on one line, those of the query service anywhere at the start.
  private static Optional<FormatReader> ofJson(String start) {
    boolean ours = start.lines().limit(JSON_LINES).filter(line -> line.startsWith("{"))
        .anyMatch(line -> JsonKeys.of(line, 1).contains("schema"));
    if (ours) {
      return FormatCatalog.reader(JsonlFile.FORMAT);
    }
    return CnipaQueryFile.isAnswer(start) ? FormatCatalog.reader(CnipaQueryFile.FORMAT) : Optional.empty();
  }

  /// What JSON of no known format is, by its keys.
  private static String json(String start) {
    Set<String> keys = JsonKeys.of(start, 1);
    String shown = keys.stream().limit(SHOWN_KEYS).collect(Collectors.joining(", ")) + (keys.size() > SHOWN_KEYS ? ", …" : "");
    String hint = keys.contains("schema") ? "; our own form has each document on one line" : "";
    return "JSON with " + (keys.isEmpty() ? "no keys" : "the keys " + shown) + hint;
  }

  /// Whether it is a table of which the header is not known: by its rows, else by its name.
  private static boolean isTable(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    char separator = Separators.of(text);
    List<Long> counts = text.lines().filter(line -> !line.isBlank()).limit(TITLE_ROWS)
        .map(line -> line.chars().filter(c -> c == separator).count()).toList();
    boolean columns = counts.size() > 1 && counts.stream().allMatch(count -> count > 1);
    return columns || lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  private static String text(byte[] head, ReadOptions options) {
    var wide = Utf8.wide(head);
    var charset = wide != null ? wide : options.encoding() != null ? options.encoding() : TableEncoding.of(head);
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// Whether a zip file is one of an office program, whose parts are no files of their own.
  static boolean isOffice(byte[] head) {
    return Workbook.isXlsx(head) || !office(head).isEmpty();
  }

  private static String office(byte[] head) {
    if (!starts(head, 'P', 'K')) {
      return "";
    }
    String names = new String(head, StandardCharsets.ISO_8859_1);
    return names.contains("[Content_Types].xml") && names.contains("word/") ? "a Word document" : "";
  }

  /// Whether a file cannot be a table: neither a workbook nor a text of cells.
  static boolean isOther(SourceFile file) throws IOException {
    byte[] head = file.head();
    return !Workbook.is(file) && (isBinary(head) || text(head, file.options()).stripLeading().startsWith("<"));
  }

  private static boolean isBinary(byte[] head) {
    if (starts(head, 'P', 'K') || starts(head, '%', 'P', 'D', 'F') || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return true;
    }
    return Utf8.wide(head) == null && new String(head, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
  }

  /// What a file is that no reader fits, in words.
  static String found(byte[] head) {
    if (isOffice(head)) {
      return office(head);
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old office file without sheets and text";
    }
    if (isBinary(head)) {
      return "bytes that are no text";
    }
    String start = text(head, ReadOptions.DEFAULT).stripLeading();
    if (isJson(start)) {
      return json(start);
    }
    String line = excerpt(head).strip().lines().findFirst().orElse("");
    return "a text that begins with '" + line.substring(0, Math.min(60, line.length())) + "'";
  }

  /// The first 200 characters of a text; empty for what is none.
  static String excerpt(byte[] head) {
    String text = isBinary(head) ? "" : text(head, ReadOptions.DEFAULT);
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
