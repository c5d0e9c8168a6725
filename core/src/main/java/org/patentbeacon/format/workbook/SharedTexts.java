package org.patentbeacon.format.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// The texts that the cells of an XLSX file share. Only their places are held in memory, they themselves in a temporary file.
final class SharedTexts implements AutoCloseable {
  private static final int MOST = 50_000_000;

  private final Path file;
  private final Arena arena = Arena.ofConfined();
  private MemorySegment bytes = MemorySegment.NULL;
  private long[] ends = new long[1024];
  private int count;

  private SharedTexts(Path file) {
    this.file = file;
  }

  /// @param part the name of the part, `null` when there are none
  static SharedTexts of(XlsxParts parts, @Nullable String part) throws IOException {
    SharedTexts texts = new SharedTexts(Files.createTempFile("workbook", ".texts"));
    try {
      if (part != null && parts.has(part)) {
        texts.write(parts, part);
        texts.map();
      }
      return texts;
    } catch (IOException | RuntimeException e) {
      texts.close();
      throw e;
    }
  }

  private void write(XlsxParts parts, String part) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 64 << 10);
        XlsxParts.Part open = parts.open(part)) {
      long end = 0;
      while (open.xml().hasNext()) {
        if (open.xml().next() == XMLStreamConstants.START_ELEMENT && open.xml().getLocalName().equals("si")) {
          byte[] text = XlsxWorkbook.text(open.xml(), XlsxCells.LONGEST).getBytes(StandardCharsets.UTF_8);
          out.write(text);
          end += text.length;
          add(end);
        }
      }
    } catch (XMLStreamException e) {
      throw XlsxParts.broken(part, e);
    }
  }

  private void add(long end) {
    if (count == MOST) {
      throw new RecordException(RejectReason.LIMIT, "expected at most " + MOST + " shared texts, found more");
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = end;
  }

  private void map() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  /// The text of a number; empty when there is none.
  String get(int number) {
    if (number < 0 || number >= count) {
      return "";
    }
    long start = number == 0 ? 0 : ends[number - 1];
    byte[] text = bytes.asSlice(start, ends[number] - start).toArray(ValueLayout.JAVA_BYTE);
    return new String(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.deleteIfExists(file);
  }
}
