package org.patentbeacon.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The replacements of characters that SentencePiece models carry: a double array over UTF-8, as the library Darts-clone
/// writes it, whose leaves say where in a block of texts the replacement starts.
///
/// What is replaced is a cluster of characters, as a reader sees one, of at most five bytes, else its single characters.
/// Of a cluster the shortest beginning that has a replacement decides, as in the public code for these files.
final class CharacterMap {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int LONGEST = 5;
  private static final CharacterMap NONE = new CharacterMap(new int[0], new byte[0]);

  private final int[] units;
  private final byte[] texts;

  private CharacterMap(int[] units, byte[] texts) {
    this.units = units;
    this.texts = texts;
  }

  /// Reads it.
  ///
  /// @param base64 the size of the double array, the double array, the texts
  static CharacterMap read(String base64) {
    if (base64.isEmpty()) {
      return NONE;
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new ModelException("expected a precompiled_charsmap in Base64, found another text", e);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int size = bytes.length < Integer.BYTES ? -1 : buffer.getInt();
    if (size <= 0 || size > buffer.remaining() || size % Integer.BYTES != 0) {
      throw new ModelException("expected a precompiled_charsmap that starts with its size, found " + size
          + " of " + bytes.length + " bytes");
    }
    int[] units = new int[size / Integer.BYTES];
    buffer.asIntBuffer().get(units);
    return new CharacterMap(units, Arrays.copyOfRange(bytes, Integer.BYTES + size, bytes.length));
  }

  String apply(String text) {
    if (units.length == 0) {
      return text;
    }
    StringBuilder mapped = new StringBuilder(text.length());
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      append(clusters.group(), mapped);
    }
    return mapped.toString();
  }

  private void append(String cluster, StringBuilder mapped) {
    byte[] bytes = cluster.getBytes(StandardCharsets.UTF_8);
    String whole = bytes.length <= LONGEST ? replacement(bytes) : null;
    if (whole != null) {
      mapped.append(whole);
      return;
    }
    cluster.codePoints().mapToObj(Character::toString).forEach(character -> {
      String single = replacement(character.getBytes(StandardCharsets.UTF_8));
      mapped.append(single == null ? character : single);
    });
  }

  /// The replacement of the shortest beginning that has one.
  private @Nullable String replacement(byte[] key) {
    int node = offset(units[0]);
    for (byte part : key) {
      int label = part & 0xFF;
      node ^= label;
      if (label == 0 || node >= units.length || (units[node] & 0x800000FF) != label) {
        return null;
      }
      int unit = units[node];
      node ^= offset(unit);
      if ((unit >>> 8 & 1) == 1 && node < units.length) {
        return text(units[node] & 0x7FFFFFFF);
      }
    }
    return null;
  }

  private static int offset(int unit) {
    return (unit >>> 10) << ((unit & 1 << 9) >>> 6);
  }

  private @Nullable String text(int start) {
    int end = start;
    while (end < texts.length && texts[end] != 0) {
      end++;
    }
    return start >= texts.length ? null : new String(texts, start, end - start, StandardCharsets.UTF_8);
  }
}
