package org.patentbeacon.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Classification symbols as files write them, in normal form.
final class ClassSymbols {
  private static final Pattern IPC =
      Pattern.compile("([A-HY]\\d{2}[A-Z])(?:[ -]*0*(\\d{1,4})\\s*/\\s*(\\d{2,6}))?.*");
  private static final Pattern COLUMNS = Pattern.compile("([A-H]\\d{2}[A-Z])( {2}\\d| \\d{2}|\\d{3})(\\d{2,})");
  private static final Pattern COLLAPSED = Pattern.compile("([A-H]\\d{2}[A-Z])\\s*(\\d{1,3}?)\\s*(\\d{2})");
  private static final Pattern LOCARNO = Pattern.compile("(\\d{2})\\s*-?\\s*(\\d{2})");

  private ClassSymbols() {}

  /// `A24B   15/18    (2006.01)` is `A24B15/18`; a subclass alone stays one.
  static Optional<String> ipc(String text) {
    Matcher symbol = IPC.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!symbol.matches()) {
      return Optional.empty();
    }
    return Optional.of(symbol.group(2) == null
        ? symbol.group(1) : symbol.group(1) + symbol.group(2) + "/" + symbol.group(3));
  }

  /// The symbol in fixed columns of old US files: four for the subclass, three for the group, the rest for the subgroup;
  /// where blanks were collapsed the last two digits are the subgroup. `A45F  504` is `A45F5/04`.
  static Optional<String> ofColumns(String raw) {
    String text = raw.strip().toUpperCase(Locale.ROOT);
    if (text.indexOf('/') >= 0 || text.length() < 7) {
      return ipc(text);
    }
    Matcher columns = COLUMNS.matcher(text);
    Matcher collapsed = COLLAPSED.matcher(text);
    if (columns.matches()) {
      return Optional.of(columns.group(1) + columns.group(2).strip() + "/" + columns.group(3));
    }
    return collapsed.matches()
        ? Optional.of(collapsed.group(1) + collapsed.group(2) + "/" + collapsed.group(3)) : ipc(text);
  }

  /// The symbol of an IPC or CPC class given in parts; leading zeros of the group fall away.
  static String ofParts(String subclass, String group, String subgroup) {
    return subclass + group.replaceFirst("^0+(?=\\d)", "") + "/" + subgroup;
  }

  /// `0101` is `01-01`.
  static Optional<String> locarno(String text) {
    Matcher symbol = LOCARNO.matcher(text.strip());
    return symbol.matches() ? Optional.of(symbol.group(1) + "-" + symbol.group(2)) : Optional.empty();
  }
}
