package org.patentbeacon.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The formats that can be read. A further format is its reader and one line here.
public final class FormatCatalog {
  private static final String DOCUMENT = "document";
  private static final List<Format> FORMATS = List.of(
      new Format("cnipa-new", "国家知识产权局新版 XML", "CNIPA XML, new", "<PatentDocumentAndRelated>", DOCUMENT),
      new Format("cnipa-old", "国家知识产权局旧版 XML", "CNIPA XML, old", "<cn-patent-document>", DOCUMENT),
      new Format("uspto-grant", "美国专利商标局授权周文件", "USPTO grants", "<us-patent-grant>", DOCUMENT),
      new Format("uspto-application", "美国专利商标局申请周文件", "USPTO applications", "<us-patent-application>", DOCUMENT),
      new Format("lens-csv", "The Lens 导出表", "The Lens CSV export", "header row", DOCUMENT),
      new Format(JsonlFile.FORMAT, "本项目交换格式", "exchange form of this project", "{ at the start of the file", DOCUMENT));

  private static final FormatReader XML = new XmlFile(List.of(new CnipaReader(), new CnipaLegacyReader(),
      new UsptoReader("grant"), new UsptoReader("application")));
  private static final FormatReader TABLE = new TableFile();
  private static final FormatReader JSONL = new JsonlFile();

  private FormatCatalog() {}

  /// {@return the formats, in the order of the catalogue}
  public static List<Format> formats() {
    return FORMATS;
  }

  /// The reader for a file: the one of the format named, else the one its content shows.
  ///
  /// @throws IllegalArgumentException when no format has that id
  static Optional<FormatReader> reader(byte[] head, @Nullable String format) {
    if (format == null) {
      return recognised(head);
    }
    return switch (format) {
      case "lens-csv" -> Optional.of(TABLE);
      case JsonlFile.FORMAT -> Optional.of(JSONL);
      default -> {
        if (FORMATS.stream().noneMatch(known -> known.id().equals(format))) {
          throw new IllegalArgumentException("there is no format '" + format + "'; known are "
              + String.join(", ", FORMATS.stream().map(Format::id).toList()));
        }
        yield Optional.of(XML);
      }
    };
  }

  private static Optional<FormatReader> recognised(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, 4096), encoding(head));
    String start = text.stripLeading();
    if (start.startsWith("\uFEFF")) {
      start = start.substring(1).stripLeading();
    }
    if (start.startsWith("<")) {
      return Optional.of(XML);
    }
    if (start.startsWith("{")) {
      return Optional.of(JSONL);
    }
    String first = start.lines().findFirst().orElse("");
    boolean table = first.chars().filter(c -> c == ',' || c == ';' || c == '\t' || c == '|').count() >= 2;
    boolean binary = start.indexOf('\0') >= 0;
    return table && !binary ? Optional.of(TABLE) : Optional.empty();
  }

  private static Charset encoding(byte[] head) {
    boolean wide = head.length > 1 && ((head[0] & 0xFF) >= 0xFE) && ((head[1] & 0xFF) >= 0xFE);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
