package org.patentbeacon.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damaged and hostile inputs out of good ones, by chance.
final class Damage {
  private static final List<String> HOSTILE = List.of(
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;", "&b;", "<![CDATA[", "]]>", "<?xml version='1.0'?>",
      "<!--", "-->", "</", "<", ">", "\0", "\uFEFF", "\uFFFF", "\uD800", "&#0;", "&#x110000;", "&amp;lt;", "\"", "'", ";;",
      "99999999999999999999", "-1", "00000000", "20249999", "\r", "\n\n", "\t", "=1+1", "[1]", "[P]. ", "PATN", "ER", "PN ",
      "xmlns:a='b'", "权利要求1至999999999", "claims 1 to 2147483647", "1. 1. 1. ", "()（）", "{\"a\":[", "null");

  private final List<byte[]> seeds;
  private final Random random;

  Damage(List<byte[]> seeds, Random random) {
    this.seeds = seeds.isEmpty() ? List.of(new byte[] {'x'}) : seeds;
    this.random = random;
  }

  /// The next input, never empty.
  byte[] next() {
    byte[] bytes = pick().clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      bytes = damaged(bytes);
    }
    return bytes.length == 0 ? new byte[] {'<'} : bytes;
  }

  private byte[] damaged(byte[] bytes) {
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> flipped(bytes);
      case 2 -> spliced(bytes, pick());
      case 3 -> inserted(bytes, HOSTILE.get(random.nextInt(HOSTILE.size())));
      case 4 -> repeated(bytes);
      case 5 -> removed(bytes);
      case 6 -> inserted(bytes, List.of("<a>", "[", "{\"a\":").get(random.nextInt(3)).repeat(random.nextInt(20_000)));
      default -> otherDigits(bytes);
    };
  }

  private byte[] pick() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] flipped(byte[] bytes) {
    int times = bytes.length == 0 ? 0 : 1 + random.nextInt(8);
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private byte[] spliced(byte[] one, byte[] other) {
    int from = random.nextInt(other.length + 1);
    return joined(Arrays.copyOf(one, random.nextInt(one.length + 1)), Arrays.copyOfRange(other, from, other.length));
  }

  private byte[] inserted(byte[] bytes, String more) {
    int at = random.nextInt(bytes.length + 1);
    return joined(Arrays.copyOf(bytes, at), more.getBytes(StandardCharsets.UTF_8),
        Arrays.copyOfRange(bytes, at, bytes.length));
  }

  /// A stretch of it again and again.
  private byte[] repeated(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    byte[] stretch = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(200)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    int times = 1 + random.nextInt(300);
    for (int i = 0; i < times; i++) {
      out.writeBytes(stretch);
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private byte[] removed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(Math.min(bytes.length - from, 300) + 1);
    return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private byte[] otherDigits(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(20) == 0) {
        bytes[i] = (byte) ('0' + random.nextInt(10));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
