package org.patentbeacon.format.table.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A name as exports print it, with what stands behind it: the country (`HERRALA SAMI [FI]`), the code of an assignee
/// in Derwent (`UNIV TOKUSHIMA NAT CORP (UTKU-C)`), or the number of a Chinese agency (`某某事务所 11227`).
///
/// @param name the name alone
/// @param country the country behind it
/// @param code the code behind it
public record PrintedName(String name, @Nullable String country, @Nullable String code) {
  private static final Pattern ASSIGNEE = Pattern.compile("(.+?)\\s*\\(([A-Z]{4}-[A-Za-z][A-Za-z -]*)\\)");
  private static final Pattern AGENCY = Pattern.compile("(.+?)\\s*[(（]?(\\d{5})[)）]?");

  /// {@return the name and what stands behind it}
  ///
  /// @param printed the name in display form
  public static PrintedName of(String printed) {
    int end = printed.length();
    char last = end == 0 ? ' ' : printed.charAt(end - 1);
    if (last == ']' && end > 4 && printed.charAt(end - 4) == '[' && isCode(printed, end - 3)) {
      // What a spreadsheet makes of the en space in front of the bracket.
      int behind = end > 5 && printed.charAt(end - 5) == '_' ? end - 5 : end - 4;
      return new PrintedName(trimmed(printed.substring(0, behind)), printed.substring(end - 3, end - 1), null);
    }
    if (last == ')' || last == '）' || Character.isDigit(last)) {
      Matcher assignee = ASSIGNEE.matcher(printed);
      if (last == ')' && assignee.matches()) {
        return new PrintedName(assignee.group(1), null, assignee.group(2));
      }
      Matcher agency = AGENCY.matcher(printed);
      if (agency.matches()) {
        return new PrintedName(agency.group(1), null, agency.group(2));
      }
    }
    return new PrintedName(trimmed(printed), null, null);
  }

  private static boolean isCode(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
  }

  /// Without commas and blanks at the end.
  private static String trimmed(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == ',' || Character.isWhitespace(name.charAt(end - 1)))) {
      end--;
    }
    return name.substring(0, end);
  }
}
