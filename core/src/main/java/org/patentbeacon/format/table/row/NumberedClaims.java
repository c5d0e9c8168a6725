package org.patentbeacon.format.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the claims of one text apart by the numbers in front of them.
///
/// A number starts a claim where it stands at the start of the text, of a line or behind the end of a sentence, with a
/// mark behind it: the next one in order when the text has all claims, any higher one when it has some. So `1.5克` and
/// a numbered step inside a claim start none.
final class NumberedClaims {
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|[\\n\\r]|(?<=[。；;|])|(?<=[.] ))\\s*(\\d{1,3})\\s*[.．、:：](?!\\d)\\s*");

  /// A claim as found.
  ///
  /// @param number its number
  /// @param text its text without the number
  record Found(int number, String text) {}

  private NumberedClaims() {}

  /// @param all whether the text has all claims, so that each number is one more than the last
  static List<Found> of(String text, boolean all) {
    List<Found> claims = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(text);
    int number = 1;
    int start = 0;
    while (numbers.find()) {
      int found = Integer.parseInt(numbers.group(1));
      boolean first = claims.isEmpty() && text.substring(0, numbers.start()).isBlank();
      boolean next = all ? found == number + 1 : found > number;
      if (first && found >= 1 && (found == 1 || !all)) {
        number = found;
        start = numbers.end();
      } else if (next) {
        claims.add(new Found(number, text.substring(start, numbers.start())));
        number = found;
        start = numbers.end();
      }
    }
    claims.add(new Found(number, text.substring(start)));
    return claims;
  }
}
