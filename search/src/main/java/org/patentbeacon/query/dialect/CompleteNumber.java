package org.patentbeacon.query.dialect;

import java.util.regex.Pattern;
import org.patentbeacon.query.field.FieldType;

/// Which numbers have all their parts: office, digits and kind, or an application of twelve digits at CN. The CPRS family
/// reads any other as the beginning of a number.
public final class CompleteNumber {
  private static final Pattern PUBLICATION = Pattern.compile("[A-Z]{2}\\d[\\d/]*[A-Z]\\d?");
  private static final Pattern APPLICATION = Pattern.compile("(?:CN|ZL)\\d{12}(?:\\.?[\\dX])?");

  private CompleteNumber() {}

  /// {@return whether a number has all its parts}
  ///
  /// @param type the type of its field
  /// @param number the number in capitals, without spaces
  public static boolean is(FieldType type, String number) {
    return (type == FieldType.PUBNO ? PUBLICATION : APPLICATION).matcher(number).matches();
  }
}
