package org.patentbeacon.format.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.SourceFile;

/// Reads PDF, Word and HTML files and plain texts: each is one document.
public final class TextFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "text";
  private static final int EXCERPT = 200;

  private final TextLimits limits;

  /// A reader of this format.
  public TextFile() {
    this(TextLimits.DEFAULT);
  }

  TextFile(TextLimits limits) {
    this.limits = limits;
  }

  /// {@return whether a file is known by its content to be one of PDF, Word or HTML}
  ///
  /// @param file the file
  /// @throws IOException when it cannot be read
  public static boolean isText(SourceFile file) throws IOException {
    return TextKind.of(file) != TextKind.PLAIN;
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    MessageDigest digest = Sha256.begin();
    InputStream content = new DigestInputStream(file.content(), digest);
    TextKind kind = TextKind.of(file);
    Extraction extraction = kind == TextKind.PLAIN
        ? PlainText.of(content, file.options().encoding(), limits)
        : ExtractorProcess.extract(kind, content, file.options().encoding(), limits);
    RecordPosition position = new RecordPosition(file.name(), 1, 0, 0);
    sink.accept(switch (extraction) {
      case Extraction.Refused(var reason, var message) -> new ReadResult.Rejected(position, reason, message, "");
      case Extraction.Text text -> result(text, HexFormat.of().formatHex(digest.digest()), position, file);
    });
  }

  private static ReadResult result(Extraction.Text text, String digest, RecordPosition position, SourceFile file) {
    try {
      PatentDocument document = PrintedPatent.of(text).orElseGet(() -> Disclosure.of(text, digest));
      Provenance source =
          new Provenance(FORMAT, file.name(), position.record(), null, file.vintage(), null, digest);
      return new ReadResult.Accepted(document.toBuilder().source(List.of(source)).build(), position);
    } catch (RecordException e) {
      return new ReadResult.Rejected(position, e.reason(), e.words(), excerpt(text));
    }
  }

  private static String excerpt(Extraction.Text text) {
    String start = text.blocks().stream().limit(EXCERPT).map(Extraction.Block::text).collect(Collectors.joining("\n"));
    return start.substring(0, Math.min(EXCERPT, start.length()));
  }
}
