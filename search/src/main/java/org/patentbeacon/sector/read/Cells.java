package org.patentbeacon.sector.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.patentbeacon.name.CreditCode;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.table.Wording;

/// Values of cells and scalars: what they mean, or what was expected instead.
final class Cells {
  private Cells() {}

  /// Says why a value is none.
  static final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Wording wording;

    CellException(Wording wording) {
      super(wording.en(), null, false, false);
      this.wording = wording;
    }

    Wording wording() {
      return wording;
    }
  }

  static CellException expected(String zh, String en, String found) {
    return new CellException(new Wording("应为%s，实为“%s”".formatted(zh, found), "expected %s, found '%s'".formatted(en, found)));
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw expected("日期，如 2024-03-01", "a date such as 2024-03-01", text);
    }
  }

  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException _) {
      throw expected("数值", "a number", text);
    }
  }

  static int count(String text) {
    return (int) between(number(text), 0, Integer.MAX_VALUE, text, "不小于 0 的整数", "a whole number from 0").longValueExact();
  }

  /// A share from 0 to 1.
  static double share(String text) {
    return between(number(text), 0, 1, text, "0 到 1 之间的数值", "a number from 0 to 1").doubleValue();
  }

  private static BigDecimal between(BigDecimal value, int least, int most, String text, String zh, String en) {
    boolean whole = most == 1 || value.stripTrailingZeros().scale() <= 0;
    if (!whole || value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw expected(zh, en, text);
    }
    return value;
  }

  static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw expected(" true 或 false", "true or false", text);
    };
  }

  static String creditCode(String text) {
    return CreditCode.of(text).orElseThrow(() -> expected("18 位统一社会信用代码（含正确的校验码）",
        "a unified social credit code of 18 characters with its check character", text));
  }

  static PublicationNumber publication(String text) {
    return accepted(NumberReader.publication(text, NumberContext.NONE), text, "公开号", "a publication number");
  }

  static ApplicationNumber application(String text) {
    return accepted(NumberReader.application(text, NumberContext.NONE), text, "申请号", "an application number");
  }

  /// A publication if it is one, else an application.
  static PatentNumber patent(String text) {
    Optional<PublicationNumber> publication = NumberReader.publication(text, NumberContext.NONE).accepted();
    return publication.isPresent() ? publication.get() : application(text);
  }

  private static <N> N accepted(NumberResult<N> result, String text, String zh, String en) {
    return switch (result) {
      case NumberResult.Valid<N> valid -> valid.number();
      case NumberResult.Refused<N> refused -> throw new CellException(new Wording(
          "应为%s，实为“%s”（%s）".formatted(zh, text, refused.reason()),
          "expected %s, found '%s' (%s)".formatted(en, text, refused.reason())));
    };
  }
}
