package org.patentbeacon.query.classes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Written classification symbols and their normal form.
public final class ClassSymbols {
  private static final Pattern SYMBOL = Pattern.compile(
      "([A-HY])(?:(\\d{2})(?:([A-Z])(?:[- ]*0*(\\d{1,4})(?:/(\\d{2,6}))?)?)?)?");
  private static final Pattern FIXED = Pattern.compile("([A-HY]\\d{2}[A-Z])(\\d{4})(\\d{6})");
  private static final Pattern PADDED = Pattern.compile("([A-HY]\\d{2}[A-Z])(\\d{3})(\\d{2,6})");
  private static final Pattern LOCARNO = Pattern.compile("(\\d{1,2})(?:[-.](\\d{1,2}))?");
  private static final Pattern SUBCLASS = Pattern.compile("[A-HYa-hy]\\d{2}[A-Za-z]");
  private static final Pattern GROUP = Pattern.compile("0*\\d{1,4}(?:/\\d{2,6})?[*?]*");

  private ClassSymbols() {}

  /// {@return the normal form of an IPC or CPC symbol: `H01L33/48`, `H01L33/00`, `H01L`, `H01`, `H`; empty for other texts}
  ///
  /// @param text a written symbol, such as `H01L 33/48`, `H01L33` or `H01L0033480000`
  /// @param withSectionY whether section `Y`, which only CPC has, is one
  public static Optional<String> symbol(String text, boolean withSectionY) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    if (upper.startsWith("Y") && !withSectionY) {
      return Optional.empty();
    }
    Matcher fixed = FIXED.matcher(upper);
    if (fixed.matches()) {
      String subgroup = fixed.group(3).replaceFirst("(?<=..)0+$", "");
      return Optional.of(fixed.group(1) + Integer.parseInt(fixed.group(2)) + "/" + subgroup);
    }
    Matcher symbol = SYMBOL.matcher(upper);
    if (!symbol.matches()) {
      return Optional.empty();
    }
    StringBuilder normal = new StringBuilder(symbol.group(1));
    append(normal, symbol.group(2));
    append(normal, symbol.group(3));
    if (symbol.group(4) != null) {
      normal.append(symbol.group(4)).append('/').append(symbol.group(5) == null ? "00" : symbol.group(5));
    }
    return Optional.of(normal.toString());
  }

  private static void append(StringBuilder text, @Nullable String part) {
    if (part != null) {
      text.append(part);
    }
  }

  /// {@return a padded symbol of CPRS, `A01N0473600` or `A01N04736`, with its slash; any other text as it is}
  ///
  /// @param text a written symbol
  public static String unpadded(String text) {
    Matcher padded = PADDED.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!padded.matches()) {
      return text;
    }
    String subgroup = padded.group(3).replaceFirst("(?<=..)0+$", "");
    return padded.group(1) + Integer.parseInt(padded.group(2)) + "/" + (subgroup.isEmpty() ? "00" : subgroup);
  }

  /// {@return the normal form of a Locarno class: `06`, `26-05`; empty for other texts}
  ///
  /// @param text a written class, such as `6` or `26.05`
  public static Optional<String> locarno(String text) {
    Matcher written = LOCARNO.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String subclass = written.group(2) == null ? "" : "-" + padded(written.group(2));
    return Optional.of(padded(written.group(1)) + subclass);
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /// {@return whether a text is a subclass such as `H01L`}
  ///
  /// @param text a written symbol
  public static boolean isSubclass(String text) {
    return SUBCLASS.matcher(text).matches();
  }

  /// {@return whether a text is a group without its subclass, such as `33/48`, wildcards at its end or not}
  ///
  /// @param text the end of a written symbol
  public static boolean isGroup(String text) {
    return GROUP.matcher(text).matches();
  }
}
