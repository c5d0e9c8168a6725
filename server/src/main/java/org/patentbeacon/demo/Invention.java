package org.patentbeacon.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One fictional invention, derived from its index alone: what it is about, whose it is, when it was filed.
final class Invention {
  /// What an invention was filed as, with the digit of Chinese numbers.
  enum Sort {
    INVENTION(1), UTILITY_MODEL(2), DESIGN(3);

    private final int digit;

    Sort(int digit) {
      this.digit = digit;
    }

    int digit() {
      return digit;
    }
  }

  private static final int FIRST_YEAR = 2010;
  /// Filings per year, 2010 to 2026: growth, then a plateau.
  private static final int[] WEIGHTS = {20, 28, 38, 50, 66, 82, 100, 118, 136, 150, 160, 168, 172, 174, 175, 175, 60};

  private final long index;
  private final SplittableRandom random;
  private final Sort sort;
  private final LocalDate filed;
  private final Subject subject;
  private final Firm firm;
  private final List<String> inventors = new ArrayList<>();

  Invention(long seed, long index) {
    this.index = index;
    this.random = new SplittableRandom(seed * 1_000_003L + index);
    int roll = random.nextInt(100);
    this.sort = roll < 52 ? Sort.INVENTION : roll < 90 ? Sort.UTILITY_MODEL : Sort.DESIGN;
    this.filed = date();
    this.subject = Subject.of(random);
    this.firm = Firm.of(random);
    name();
  }

  /// An invention of a given firm, day and subject.
  Invention(long seed, long index, Sort sort, Firm firm, LocalDate filed, Subject subject) {
    this.index = index;
    this.random = new SplittableRandom(seed * 1_000_003L + index);
    this.sort = sort;
    this.filed = filed;
    this.subject = subject;
    this.firm = firm;
    name();
  }

  private LocalDate date() {
    int total = 0;
    for (int weight : WEIGHTS) {
      total += weight;
    }
    int roll = random.nextInt(total);
    int year = 0;
    while (roll >= WEIGHTS[year]) {
      roll -= WEIGHTS[year++];
    }
    LocalDate start = LocalDate.of(FIRST_YEAR + year, 5, 1);
    int days = year == 0 ? 240 : 365;
    return year == 0 ? start.plusDays(random.nextInt(days)) : start.minusMonths(4).plusDays(random.nextInt(days));
  }

  private void name() {
    Vocabulary words = Vocabulary.standard();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String name = words.any("surname", random).zh() + words.any("given", random).zh();
      if (!inventors.contains(name)) {
        inventors.add(name);
      }
    }
  }

  long index() {
    return index;
  }

  Sort sort() {
    return sort;
  }

  LocalDate filed() {
    return filed;
  }

  Subject subject() {
    return subject;
  }

  Firm firm() {
    return firm;
  }

  List<String> inventors() {
    return inventors;
  }

  /// Chance for what follows from the invention; the same at every call.
  SplittableRandom chance() {
    return new SplittableRandom(index * 7_919L + 17);
  }

  /// The Chinese application number without its check digit.
  String application() {
    String serial = String.valueOf(200_000L + index);
    return filed.getYear() + String.valueOf(sort.digit()) + "0".repeat(7 - serial.length()) + serial;
  }

  /// The Chinese publication number without its kind.
  String publication() {
    return switch (sort) {
      case INVENTION -> String.valueOf(110_000_000L + index);
      case UTILITY_MODEL -> String.valueOf(210_000_000L + index);
      case DESIGN -> String.valueOf(305_000_000L + index);
    };
  }
}
