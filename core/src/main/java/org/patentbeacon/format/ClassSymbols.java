package org.patentbeacon.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Classification symbols as files write them, in normal form.
final class ClassSymbols {
  private static final Pattern IPC =
      Pattern.compile("([A-HY]\\d{2}[A-Z])(?:[ -]*0*(\\d{1,4})\\s*/\\s*(\\d{2,6}))?.*");
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
