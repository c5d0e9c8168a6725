package org.patentbeacon.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The XML documents of a file that is several, one after the other, each with a declaration of its own: no XML reader
/// takes them in one pass.
final class ConcatenatedXml {
  private static final byte[] DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 1 << 20;

  private final InputStream in;
  private byte[] block = new byte[0];
  private int start;

  ConcatenatedXml(InputStream in) {
    this.in = in;
  }

  static List<byte[]> split(byte[] file) throws IOException {
    ConcatenatedXml documents = new ConcatenatedXml(new ByteArrayInputStream(file));
    List<byte[]> parts = new ArrayList<>();
    for (byte[] part = documents.next(); part != null; part = documents.next()) {
      parts.add(part);
    }
    return parts;
  }

  /// The next document; `null` at the end.
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    while (true) {
      int end = declaration(part.size() == 0 ? start + 1 : start);
      part.write(block, start, Math.min(end, block.length) - start);
      start = end;
      if (end < block.length) {
        return part.toByteArray();
      }
      if (!refill()) {
        return part.size() == 0 ? null : part.toByteArray();
      }
    }
  }

  /// Where the next declaration begins; the length of the block when none does. Blocks end at the end of a tag, so that
  /// no declaration is torn.
  private int declaration(int from) {
    for (int at = from; at + DECLARATION.length <= block.length; at++) {
      if (block[at] == '<' && block[at + 1] == '?' && isDeclaration(at)) {
        return at;
      }
    }
    return block.length;
  }

  private boolean isDeclaration(int at) {
    for (int i = 0; i < DECLARATION.length; i++) {
      if (block[at + i] != DECLARATION[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean refill() throws IOException {
    ByteArrayOutputStream more = new ByteArrayOutputStream(BLOCK + 256);
    more.write(in.readNBytes(BLOCK));
    int last = more.size() < BLOCK ? -1 : '<';
    while (last != -1 && last != '>') {
      last = in.read();
      if (last != -1) {
        more.write(last);
      }
    }
    block = more.toByteArray();
    start = 0;
    return block.length > 0;
  }
}
