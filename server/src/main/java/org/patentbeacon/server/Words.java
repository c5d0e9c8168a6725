package org.patentbeacon.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.similar.Signal;

/// Words of the command line and of the service that name a unit, a basis, signals, a number or a value of a facet.
public final class Words {
  /// The words of all signals of similarity, with commas between.
  public static final String ALL_SIGNALS = "words,meaning,translation,citations,classes";

  private Words() {}

  /// {@return the unit a word names}
  ///
  /// @param word `publication`, `application` or `family`, any case
  /// @throws IllegalArgumentException when it names none
  public static CountUnit unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "publication" -> CountUnit.PUBLICATION;
      case "application" -> CountUnit.APPLICATION;
      case "family", "simple_family" -> CountUnit.SIMPLE_FAMILY;
      default -> throw new IllegalArgumentException(
          "expected the unit publication, application or family, found '" + word + "'");
    };
  }

  /// {@return the date basis a word names}
  ///
  /// @param word `filing`, `priority`, `first-publication`, `publication` or `grant`, any case
  /// @throws IllegalArgumentException when it names none
  public static DateBasis basis(String word) {
    return Arrays.stream(DateBasis.values()).filter(basis -> basis.word().equalsIgnoreCase(word)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected the basis "
            + String.join(", ", Arrays.stream(DateBasis.values()).map(DateBasis::word).toList()) + ", found '" + word
            + "'"));
  }

  /// {@return a request with a value of a facet chosen}
  ///
  /// @param request the request
  /// @param choice the field and the value, such as `IPC=F21V`
  /// @throws IllegalArgumentException when it is not that
  public static SearchRequest chosen(SearchRequest request, String choice) {
    int sign = choice.indexOf('=');
    if (sign < 1 || sign == choice.length() - 1) {
      throw new IllegalArgumentException("choose: expected a field and a value such as IPC=F21V, found '" + choice + "'");
    }
    return request.choose(choice.substring(0, sign).strip(), choice.substring(sign + 1).strip());
  }

  /// {@return the whole number a word is}
  ///
  /// @param word the word
  /// @param where what it belongs to, for the message
  /// @throws IllegalArgumentException when it is none
  public static int number(String word, String where) {
    if (!word.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(where + ": expected a whole number, found '" + word + "'");
    }
    return Integer.parseInt(word);
  }

  /// {@return the day a word is}
  ///
  /// @param word the word
  /// @param where what it belongs to, for the message
  /// @throws IllegalArgumentException when it is none
  public static LocalDate day(String word, String where) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(where + ": expected a day such as 2026-03-01, found '" + word + "'", e);
    }
  }

  /// {@return the signals of similarity that words name}
  ///
  /// @param words some of [#ALL_SIGNALS], any case, with commas between
  /// @throws IllegalArgumentException when a word names none
  public static Set<Signal> signals(String words) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    for (String word : words.split(",", -1)) {
      signals.add(Arrays.stream(Signal.values()).filter(signal -> signal.name().equalsIgnoreCase(word.strip())).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("expected some of " + ALL_SIGNALS + ", found '" + word + "'")));
    }
    return signals;
  }

  /// {@return the text that bytes are in UTF-8, with or without a byte order mark}
  ///
  /// @param bytes the bytes
  /// @param where what they are, for the message
  /// @throws IllegalArgumentException when they are not UTF-8
  public static String utf8(byte[] bytes, String where) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(where + ": expected a text in UTF-8, found other bytes", e);
    }
  }
}
