package org.patentbeacon.index.table;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Texts packed into one array of bytes: a million numbers take a quarter of what as many strings would.
public final class PackedStrings extends AbstractList<String> implements RandomAccess {
  private final byte[] bytes;
  private final int[] ends;

  private PackedStrings(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /// {@return some texts packed}
  ///
  /// @param texts the texts
  public static PackedStrings of(List<String> texts) {
    Builder builder = new Builder();
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      builder.add(utf8, 0, utf8.length);
    }
    return builder.build();
  }

  @Override
  public String get(int index) {
    int start = start(index);
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  @Override
  public int size() {
    return ends.length;
  }

  /// {@return the memory that the texts take, in bytes}
  public long memory() {
    return bytes.length + (long) Integer.BYTES * ends.length;
  }

  /// Packs texts one by one.
  public static final class Builder {
    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int size;

    /// Nothing yet.
    public Builder() {}

    /// Adds a text.
    ///
    /// @param utf8 where it stands
    /// @param offset where it begins
    /// @param length how many bytes it has
    /// @return its place
    /// @throws IllegalStateException when the texts together are longer than two billion bytes
    public int add(byte[] utf8, int offset, int length) {
      int from = size == 0 ? 0 : ends[size - 1];
      if (from > Integer.MAX_VALUE - 64 - length) {
        throw new IllegalStateException("the texts of a column together are longer than 2 GB: ask for fewer documents");
      }
      if (from + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16L, Math.max(from + length, bytes.length * 3L / 2)));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 3 / 2);
      }
      System.arraycopy(utf8, offset, bytes, from, length);
      ends[size] = from + length;
      return size++;
    }

    /// {@return the texts so far}
    public PackedStrings build() {
      int length = size == 0 ? 0 : ends[size - 1];
      return new PackedStrings(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, size));
    }
  }
}
