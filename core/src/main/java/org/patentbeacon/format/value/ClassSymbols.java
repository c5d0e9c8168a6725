package org.patentbeacon.format.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;

/// Classification symbols as files write them, in normal form.
public final class ClassSymbols {
  private static final Pattern SUBCLASS =
      Pattern.compile("(?:\\d\\s?)?([A-HY])\\s?(\\d{2})\\s?([A-Z])(?![A-Za-z])(.*)", Pattern.DOTALL);
  private static final Pattern SLASHED = Pattern.compile("[\\s-]*0*(\\d{1,4})\\s*/\\s*(\\d{2,6})(?!\\d)(.*)", Pattern.DOTALL);
  private static final Pattern TEN_DIGITS = Pattern.compile("\\s*(\\d{4})(\\d{6})()");
  private static final Pattern COLUMNS = Pattern.compile("( {2}\\d| \\d{2}|\\d{3})(\\d{2,4})()");
  private static final Pattern COLLAPSED = Pattern.compile("\\s*(\\d{1,4})(\\d{2})()");
  private static final Pattern ST8 = Pattern.compile("\\s*(\\d{4})(\\d{2})\\d{2}\\s*([ACS])?\\s*([FL])?\\s*([IN])?"
      + "(?:\\s*\\d{8})?\\s*[BRVD]?\\s*([HMG])?\\s*([A-Z]{2})?\\s*-?");
  private static final Pattern PRINTED =
      Pattern.compile("\\s*(?:\\((\\d{4})[.-](\\d{2})\\))?\\s*([AC])?\\s*([FL])?\\s*([IN])?()()");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 200;
  private static final Pattern LOCARNO = Pattern.compile("(?:.*[^\\d])?(\\d{2})\\s*-?\\s*(\\d{2})");

  private ClassSymbols() {}

  /// {@return the symbol of an IPC class: `A24B   15/18    (2006.01)` is `A24B15/18`; a subclass alone stays one; empty
  /// when the text names none}
  ///
  /// @param text the class as printed
  public static Optional<String> ipc(String text) {
    return read("IPC", text).map(Classification::symbol);
  }

  /// A class of IPC or CPC with what stands beside its symbol: version, level, position, value, office and source, as
  /// printed (`A24B   15/18    (2006.01)`, `H04W 84/ 20 A I`) or in the columns of WIPO ST.8, the spaces of which may
  /// have been reduced and the end of which may be missing.
  ///
  /// Other forms: `G06F015/00`, `A61K-038/07`, `H02K0016000000`; the old columns `G06F  728` (class 4, group 3, subgroup
  /// the rest) also when their blanks are lost, then with a subgroup of two digits; `2A 01N 43/08 -` with the figure of
  /// the edition in front.
  ///
  /// @param scheme the scheme, `IPC` or `CPC`
  /// @param text the class as printed
  /// @return the class; empty when the text names none
  public static Optional<Classification> read(String scheme, String text) {
    Classification columns = ColumnSymbol.of(scheme, text);
    if (columns != null) {
      return Optional.of(columns);
    }
    Matcher subclass = SUBCLASS.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (text.length() > LONGEST || !subclass.matches()) {
      return Optional.empty();
    }
    String symbol = subclass.group(1) + subclass.group(2) + subclass.group(3);
    String rest = subclass.group(4);
    for (Pattern pattern : new Pattern[] {SLASHED, TEN_DIGITS, COLUMNS, COLLAPSED}) {
      Matcher group = pattern.matcher(rest);
      if (group.matches()) {
        String number = group.group(1).strip();
        String subgroup = pattern == TEN_DIGITS ? trimmed(group.group(2)) : group.group(2);
        return Optional.of(detailed(scheme, ofParts(symbol, number, subgroup), group.group(3)));
      }
    }
    return Optional.of(detailed(scheme, symbol, rest));
  }

  /// Zeros behind the second digit of a subgroup fill its column.
  private static String trimmed(String subgroup) {
    return subgroup.substring(0, 2) + subgroup.substring(2).replaceFirst("0+$", "");
  }

  /// @param beside what stands behind the symbol; runs of blanks are made one, since patterns try every way to share them
  private static Classification detailed(String scheme, String symbol, String beside) {
    String parted = BLANKS.matcher(beside).replaceAll(" ");
    for (Pattern pattern : new Pattern[] {PRINTED, ST8}) {
      Matcher parts = pattern.matcher(parted);
      if (parts.matches()) {
        String version = parts.group(1) == null ? null : parts.group(1) + "." + parts.group(2);
        return new Classification(scheme, symbol, version, parts.group(3), parts.group(4), parts.group(5),
            present(parts.group(7)), present(parts.group(6)), null);
      }
    }
    return Classification.of(scheme, symbol);
  }

  private static @Nullable String present(@Nullable String group) {
    return group == null || group.isEmpty() ? null : group;
  }

  /// {@return the symbol in the first columns of WIPO ST.8, such as `A61K   8/04`; `null` when it does not stand there}
  ///
  /// @param text a class
  public static @Nullable String inColumns(String text) {
    return ColumnSymbol.symbol(text);
  }

  /// {@return the symbol of an IPC or CPC class given in parts; leading zeros of the group fall away}
  ///
  /// @param subclass four characters, such as `A24B`
  /// @param group the main group
  /// @param subgroup the subgroup
  public static String ofParts(String subclass, String group, String subgroup) {
    int zeros = 0;
    while (zeros + 1 < group.length() && group.charAt(zeros) == '0' && Character.isDigit(group.charAt(zeros + 1))) {
      zeros++;
    }
    return subclass + group.substring(zeros) + "/" + subgroup;
  }

  /// {@return the symbol of a Locarno class: `0101`, `06 - 01` and `LOC(12)Cl.14-03` are `01-01`, `06-01` and `14-03`;
  /// empty when the text names none}
  ///
  /// @param text the class as printed
  public static Optional<String> locarno(String text) {
    Matcher symbol = LOCARNO.matcher(text.strip());
    return text.length() <= LONGEST && symbol.matches() ? Optional.of(symbol.group(1) + "-" + symbol.group(2)) : Optional.empty();
  }
}
