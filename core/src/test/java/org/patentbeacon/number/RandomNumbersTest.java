package org.patentbeacon.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Properties of all numbers, on seeded random ones.
class RandomNumbersTest {
  private static final long SEED = Long.getLong("beacon.seed", 20261124L);
  private static final int ROUNDS = 2_000;
  private static final String[] OFFICES = {"CN", "US", "EP", "WO", "JP", "KR", "DE", "TW", "FR", "GB", "IT", "IB", ""};
  private static final String[] FORMS = {"", "docdb", "epodoc", "epo-anum", "aps-wku", "aps-apn;series=6", "dpma",
      "cnipa-standard", "date=1999-06-04", "date=2021-01-05;kind=A1"};

  private final RandomGenerator random = new Random(SEED);

  private String digits(int length) {
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  /// Never only zeros.
  private String serial(int length) {
    return digits(length - 1) + (char) ('1' + random.nextInt(9));
  }

  private String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private int year(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  private String publication() {
    return switch (random.nextInt(12)) {
      case 0 -> "CN1" + serial(8) + of("A", "B", "C", "A8", "");
      case 1 -> "CN" + of("2", "3") + serial(6);
      case 2 -> "US" + year(2001, 2026) + serial(6) + of("A1", "A2", "A9", "");
      case 3 -> "US" + of("", "D", "RE", "PP", "H", "T") + (1 + random.nextInt(99_999_999)) + of("B1", "B2", "S1",
          "E1", "");
      case 4 -> "EP" + serial(7) + of("A1", "A2", "B1", "A", "");
      case 5 -> "WO" + year(1978, 2026) + serial(6) + of("A1", "A2", "A3", "");
      case 6 -> "JP" + year(2000, 2026) + serial(6) + of("A", "U", "");
      case 7 -> "JP" + of("S" + year(26, 64), "H0" + year(1, 9), "H1" + year(0, 1)) + (1
          + random.nextInt(999_999)) + of("A", "B2", "");
      case 8 -> "JP" + (1 + random.nextInt(9_999_999)) + of("B1", "B2", "");
      case 9 -> of("KR" + year(1948, 2026) + serial(7) + of("A", "U"), "KR10" + serial(7) + "B1",
          "KR20" + serial(7) + "Y1");
      case 10 -> of("DE10" + year(2004, 2026) + serial(6) + "A1", "DE" + year(1_000_000, 9_999_999) + "C2",
          "TWI" + serial(6) + "B");
      default -> of("FR", "GB", "CA", "RU", "SU", "IN", "AU", "EA", "AP") + of("", "0", "00") + serial(6) + of("A",
          "B1", "D0", "C2");
    };
  }

  private String application() {
    return switch (random.nextInt(10)) {
      case 0 -> "CN" + year(2004, 2026) + of("1", "2", "3", "8", "9") + serial(7);
      case 1 -> "CN" + year(1985, 2003) + of("1", "2", "3", "8", "9") + "00" + serial(5);
      case 2 -> "US" + serial(8);
      case 3 -> "EP" + of("78", "99", "00", "18", "26") + serial(6);
      case 4 -> "PCT" + of("US", "CN", "IB", "EP", "EA", "IL") + year(1978, 2026) + serial(6);
      case 5 -> "JP" + year(1950, 2026) + serial(6);
      case 6 -> "KR" + of("10", "20", "30") + year(1948, 2026) + serial(7);
      case 7 -> of("DE10" + year(2004, 2026) + serial(6), "DE" + year(1_000_000, 9_999_999), "DEB" + serial(7));
      case 8 -> "TW0" + year(60, 99) + serial(6);
      default -> of("FR", "GB", "CA", "AU", "ITMI", "IN", "RU") + of("", "0") + serial(6);
    };
  }

  @Test
  void leavesCanonicalPublicationNumbersUnchanged() {
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String id = publication();
      String found = found(NumberReader.publication(id, NumberContext.NONE));
      if (!found.equals(id) || !PublicationNumber.of(id).id().equals(id)) {
        misses.add(id + " became " + found);
      }
    }
    assertThat(misses).as("seed %d", SEED).isEmpty();
  }

  @Test
  void leavesCanonicalApplicationNumbersUnchangedAndReadsTheirPrintedForm() {
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      ApplicationNumber number = ApplicationNumber.of(application());
      String found = found(NumberReader.application(number.id(), NumberContext.NONE));
      String again = found(NumberReader.application(number.display(), NumberContext.of(number.authority())));
      if (!found.equals(number.id()) || !again.equals(number.id())) {
        misses.add(number + " became " + found + ", printed " + number.display() + " became " + again);
      }
    }
    assertThat(misses).as("seed %d", SEED).isEmpty();
  }

  @Test
  void refusesEveryWrongCheckDigitAndNamesTheRightOne() {
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String id = of("CN" + year(1989, 2003) + "100" + serial(5), "CN" + year(2004, 2026) + "2"
          + serial(7), "EP18" + serial(6));
      String printed = ApplicationNumber.of(id).display();
      char right = printed.charAt(printed.length() - 1);
      char wrong = "0123456789X".charAt(random.nextInt(id.startsWith("EP") ? 10 : 11));
      String found = found(NumberReader.application(printed.substring(0, printed.length() - 1) + wrong,
          NumberContext.of(id.substring(0, 2))));
      String expected = right == wrong ? id : "refused: check digit is " + right + ", found " + wrong;
      if (!found.equals(expected)) {
        misses.add(printed + " with " + wrong + " became " + found);
      }
    }
    assertThat(misses).as("seed %d", SEED).isEmpty();
  }

  @Test
  void answersAnyTextWithoutFailureAndItsAnswersAreCanonical() {
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < 100 * ROUNDS; i++) {
      String text = of(OFFICES) + garbled();
      NumberContext context = NumberContext.parse(of(FORMS), of(OFFICES));
      check(text, context, NumberReader::publication, misses);
      check(text, context, NumberReader::application, misses);
    }
    assertThat(misses).as("seed %d", SEED).isEmpty();
  }

  private String garbled() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? of(publication(), application()).substring(2) : "");
    for (int edits = random.nextInt(14); edits > 0; edits--) {
      text.insert(random.nextInt(text.length() + 1), of("0", "1", "2", "19", "20", "9", "A", "B1", "O", "I", "X",
          "Q", " ", ".",
          "-", "/", "(", ")", "特開", "平", "昭", "号", "公开号：", "Ａ", "１", "_", "\"", "#", "D", "RE", "H", "S", "G", "P",
          "W", "\u00A0"));
    }
    return text.toString();
  }

  private static <N extends PatentNumber> void check(String text, NumberContext context,
      BiFunction<String, NumberContext, NumberResult<N>> reader, List<String> misses) {
    try {
      if (reader.apply(text, context) instanceof NumberResult.Valid<N> valid) {
        String id = valid.number().id();
        String again = found(reader.apply(id, NumberContext.NONE));
        if (!again.equals(id)) {
          misses.add("'" + text + "' with " + context + " is " + id + ", which became " + again);
        }
      }
    } catch (RuntimeException e) {
      misses.add("'" + text + "' with " + context + " failed: " + e);
    }
  }

  private static String found(NumberResult<? extends PatentNumber> result) {
    return switch (result) {
      case NumberResult.Valid<? extends PatentNumber> valid -> valid.number().id();
      case NumberResult.Refused<? extends PatentNumber> refused -> "refused: " + refused.reason();
    };
  }
}
