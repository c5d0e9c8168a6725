package org.patentbeacon.index.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.DocumentBrief;

/// The stored form of a [DocumentBrief]: the texts one after the other, each behind its
/// length; a list behind its size; a date as it is written, which is empty when it is absent. What says which document it
/// is comes first, so that it is read without the rest.
public final class StoredBrief {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private StoredBrief() {}

  /// {@return the stored form}
  ///
  /// @param brief what is stored
  public static byte[] bytes(DocumentBrief brief) {
    Output out = new Output();
    out.text(brief.id());
    out.text(brief.title());
    out.texts(brief.applicants());
    out.date(brief.applicationDate());
    out.date(brief.publicationDate());
    out.texts(brief.ipc());
    return out.bytes.toByteArray();
  }

  /// {@return the id of the document that was stored}
  ///
  /// @param bytes the array in which the stored form lies
  /// @param start where it begins
  public static String id(byte[] bytes, int start) {
    return new Input(bytes, start).text();
  }

  /// {@return what was stored of a document}
  ///
  /// @param bytes the array in which the stored form lies
  /// @param start where it begins
  public static DocumentBrief read(byte[] bytes, int start) {
    Input in = new Input(bytes, start);
    return new DocumentBrief(in.text(), in.text(), in.texts(), in.date(), in.date(), in.texts());
  }

  private static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    private void number(int number) {
      int rest = number;
      while (rest >= MORE) {
        bytes.write(rest | MORE);
        rest >>>= BITS;
      }
      bytes.write(rest);
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      bytes.writeBytes(utf8);
    }

    void texts(List<String> texts) {
      number(texts.size());
      texts.forEach(this::text);
    }

    void date(@Nullable PartialDate date) {
      text(date == null ? "" : date.toString());
    }
  }

  private static final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    private int number() {
      int number = 0;
      for (int shift = 0;; shift += BITS) {
        byte next = bytes[at++];
        number |= (next & (MORE - 1)) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    String text() {
      int length = number();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    List<String> texts() {
      int size = number();
      List<String> texts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        texts.add(text());
      }
      return texts;
    }

    @Nullable PartialDate date() {
      String date = text();
      return date.isEmpty() ? null : PartialDate.parse(date);
    }
  }
}
