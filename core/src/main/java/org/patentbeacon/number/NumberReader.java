package org.patentbeacon.number;

import java.util.ArrayList;
import java.util.List;

/// Reads written numbers of all offices and gives their one canonical form.
///
/// The same text and context give the same result, and a canonical number is returned unchanged. A number that cannot
/// be one, for example by its check digit, is refused with the reason, never corrected.
public final class NumberReader {
  private NumberReader() {}

  /// Reads a publication number.
  ///
  /// @param text the number as written
  /// @param context what is known beside it
  /// @return the number, or why it is none
  public static NumberResult<PublicationNumber> publication(String text, NumberContext context) {
    try {
      WrittenNumber written = WrittenNumber.of(text, context);
      PublicationNumber number = switch (written.authority()) {
        case "CN" -> ChineseNumbers.publication(written, context);
        case "US" -> UnitedStatesNumbers.publication(written, context);
        case "EP" -> EuropeanNumbers.publication(written, context);
        case "WO" -> InternationalNumbers.publication(written, context);
        case "JP" -> JapaneseNumbers.publication(written, context);
        case "PCT" -> throw new RefusedNumber("a PCT number is an application number");
        default -> OtherNumbers.publication(written, context);
      };
      return new NumberResult.Valid<>(number, List.of());
    } catch (RefusedNumber e) {
      return new NumberResult.Refused<>(e.reason());
    }
  }

  /// Reads an application number.
  ///
  /// @param text the number as written
  /// @param context what is known beside it
  /// @return the number, or why it is none
  public static NumberResult<ApplicationNumber> application(String text, NumberContext context) {
    List<String> notes = new ArrayList<>();
    try {
      WrittenNumber written = WrittenNumber.of(text, context);
      ApplicationNumber number = switch (written.authority()) {
        case "CN" -> InternationalNumbers.receivedAt(written, context)
            .orElseGet(() -> ChineseNumbers.application(written, context));
        case "US" -> InternationalNumbers.receivedAt(written, context)
            .orElseGet(() -> UnitedStatesNumbers.application(written, context, notes));
        case "EP" -> EuropeanNumbers.application(written, context, notes);
        case "WO", "PCT", "IB" -> InternationalNumbers.application(written);
        case "JP" -> InternationalNumbers.receivedAt(written, context)
            .orElseGet(() -> JapaneseNumbers.application(written, context));
        default -> InternationalNumbers.receivedAt(written, context)
            .orElseGet(() -> OtherNumbers.application(written, context));
      };
      return new NumberResult.Valid<>(number, notes);
    } catch (RefusedNumber e) {
      return new NumberResult.Refused<>(e.reason());
    }
  }
}
