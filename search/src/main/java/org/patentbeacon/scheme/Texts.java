package org.patentbeacon.scheme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many short texts side by side as UTF-8, so that they are there as soon as their bytes are. An empty one stands for none.
record Texts(int[] starts, byte[] bytes) {

  static Texts of(List<@Nullable String> texts) {
    int[] starts = new int[texts.size() + 1];
    byte[][] encoded = new byte[texts.size()][];
    for (int i = 0; i < encoded.length; i++) {
      String text = texts.get(i);
      encoded[i] = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      starts[i + 1] = Math.addExact(starts[i], encoded[i].length);
    }
    ByteBuffer all = ByteBuffer.allocate(starts[encoded.length]);
    for (byte[] text : encoded) {
      all.put(text);
    }
    return new Texts(starts, all.array());
  }

  int size() {
    return starts.length - 1;
  }

  String get(int i) {
    return new String(bytes, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
  }

  @Nullable String orNull(int i) {
    return starts[i] == starts[i + 1] ? null : get(i);
  }

  int present() {
    int present = 0;
    for (int i = 0; i < size(); i++) {
      present += starts[i] == starts[i + 1] ? 0 : 1;
    }
    return present;
  }

  int compare(int i, byte[] other) {
    return Arrays.compareUnsigned(bytes, starts[i], starts[i + 1], other, 0, other.length);
  }
}
