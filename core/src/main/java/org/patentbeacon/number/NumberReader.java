package org.patentbeacon.number;

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
    Findings findings = new Findings();
    try {
      WrittenNumber written = WrittenNumber.of(text, context);
      PublicationNumber number = switch (written.authority()) {
        case "CN" -> ChineseNumbers.publication(written, context);
        case "US" -> UnitedStatesNumbers.publication(written, context, findings);
        case "EP" -> EuropeanNumbers.publication(written, context);
        case "WO" -> InternationalNumbers.publication(written, context);
        case "JP" -> JapaneseNumbers.publication(written, context);
        case "KR" -> KoreanNumbers.publication(written, context);
        case "DE" -> GermanNumbers.publication(written, context, findings);
        case "TW" -> TaiwaneseNumbers.publication(written, context);
        case "PCT", "IB" -> throw new RefusedNumber("a PCT number is an application number");
        default -> OtherNumbers.publication(written, context);
      };
      Kinds.checked(number.authority(), number.kind());
      return findings.with(number);
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
    Findings findings = new Findings();
    try {
      WrittenNumber written = WrittenNumber.of(text, context);
      if (context.has("docdb") && written.isDummy()) {
        throw new RefusedNumber("placeholder, no number: " + written.body() + " stands for an unknown application");
      }
      if (InternationalNumbers.isReceived(written, context)) {
        return findings.with(InternationalNumbers.received(written, context));
      }
      return findings.with(switch (written.authority()) {
        case "CN" -> ChineseApplications.read(written, context, findings);
        case "US" -> UnitedStatesApplications.read(written, context, findings);
        case "EP" -> EuropeanNumbers.application(written, context, findings);
        case "WO", "PCT", "IB" -> InternationalNumbers.application(written, context);
        case "JP" -> JapaneseApplications.read(written, context);
        case "KR" -> KoreanNumbers.application(written, context);
        case "DE" -> GermanNumbers.application(written, context, findings);
        case "TW" -> TaiwaneseNumbers.application(written, context);
        default -> OtherNumbers.application(written, findings);
      });
    } catch (RefusedNumber e) {
      return new NumberResult.Refused<>(e.reason());
    }
  }

  /// Reads a number of which nobody said what it is: a publication if it is one, else an application.
  ///
  /// @param text the number as written
  /// @param context what is known beside it
  /// @return the number, or why it is neither
  public static NumberResult<? extends PatentNumber> either(String text, NumberContext context) {
    NumberResult<PublicationNumber> publication = publication(text, context);
    if (!(publication instanceof NumberResult.Refused<PublicationNumber>(String asPublication))) {
      return publication;
    }
    NumberResult<ApplicationNumber> application = application(text, context);
    if (!(application instanceof NumberResult.Refused<ApplicationNumber>(String asApplication))) {
      return application;
    }
    return asPublication.equals(asApplication) ? application
        : new NumberResult.Refused<ApplicationNumber>(
            "as publication: " + asPublication + "; as application: " + asApplication);
  }
}
