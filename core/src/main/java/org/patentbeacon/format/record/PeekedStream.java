package org.patentbeacon.format.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream of which the first bytes were looked at: they are read again before the rest.
final class PeekedStream extends InputStream {
  private static final int SMALL = 4096;
  private static final int BUFFER = 64 * 1024;

  private InputStream rest;
  private boolean buffered;
  private byte[] peeked = {};
  private int at;

  PeekedStream(InputStream in) {
    this.rest = in;
  }

  /// The first bytes that were not yet read, fewer at the end of the stream; not to be changed.
  byte[] peek(int most) throws IOException {
    int known = peeked.length - at;
    if (at > 0 || known < most) {
      byte[] all = Arrays.copyOfRange(peeked, at, at + room(known, most));
      int length = known + rest.readNBytes(all, known, all.length - known);
      while (length == all.length && length < most) {
        all = Arrays.copyOf(all, (int) Math.min(most, 2L * length));
        length += rest.readNBytes(all, length, all.length - length);
      }
      peeked = length == all.length ? all : Arrays.copyOf(all, length);
      at = 0;
    }
    return peeked.length <= most ? peeked : Arrays.copyOf(peeked, most);
  }

  /// Room for what is there at once, and for one byte more, so that the end is seen.
  private int room(int known, int most) throws IOException {
    return Math.max(known, Math.clamp(known + rest.available() + 1L, Math.min(SMALL, most), most));
  }

  @Override
  public int read() throws IOException {
    return at < peeked.length ? peeked[at++] & 0xFF : rest().read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (at == peeked.length) {
      return rest().read(bytes, from, length);
    }
    int count = Math.min(length, peeked.length - at);
    System.arraycopy(peeked, at, bytes, from, count);
    at += count;
    return count;
  }

  /// The rest of the stream: most files are short, and need no buffer.
  private InputStream rest() {
    if (!buffered) {
      buffered = true;
      rest = new BufferedInputStream(rest, BUFFER);
      peeked = new byte[0];
      at = 0;
    }
    return rest;
  }

  @Override
  public int available() throws IOException {
    return peeked.length - at + (at == peeked.length ? rest.available() : 0);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
