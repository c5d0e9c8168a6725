package org.patentbeacon.sector;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// Something to say of a sector's files.
///
/// @param severity how bad it is
/// @param place where it stands
/// @param subject the topic, anchor or field it is about; absent when it is about the file
/// @param column where in a query, in characters from 1; 0 when it is about none
/// @param message what was found and what was expected
public record Finding(Severity severity, Place place, @Nullable Wording subject, int column, Wording message) {

  /// {@return an error outside of queries}
  ///
  /// @param place where it stands
  /// @param subject what it is about, when that is less than the file
  /// @param message what was found and what was expected
  public static Finding error(Place place, @Nullable Wording subject, Wording message) {
    return new Finding(Severity.ERROR, place, subject, 0, message);
  }

  /// {@return the whole sentence, such as `topics.yaml, line 14, topic n-1.1 荧光粉: column 12: this '(' is never closed`}
  ///
  /// @param lang `zh` or `en`
  public String in(String lang) {
    boolean english = lang.equals("en");
    StringBuilder text = new StringBuilder(place.file());
    text.append(english ? ", line " + place.line() : "，第 " + place.line() + " 行");
    if (subject != null) {
      text.append(english ? ", " : "，").append(subject.in(lang));
    }
    if (column > 0) {
      text.append(english ? ": column " + column : "：第 " + column + " 列");
    }
    return text.append(english ? ": " : "：").append(message.in(lang)).toString();
  }

  /// {@return the sentence in English}
  @Override
  public String toString() {
    return in("en");
  }
}
