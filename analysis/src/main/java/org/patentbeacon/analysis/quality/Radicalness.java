package org.patentbeacon.analysis.quality;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// Q1 突破性: the part of the symbols of cited documents that lie in subclasses which are not the unit's own.
public final class Radicalness {
  private static final int SUBCLASS = 4;

  private Radicalness() {}

  /// {@return the radicalness of a unit; undefined when no cited document has a symbol}
  ///
  /// @param own the IPC symbols of the unit
  /// @param cited those of each cited document
  public static Measure of(Collection<String> own, List<? extends Collection<String>> cited) {
    Set<String> home = own.stream().map(Radicalness::subclass).collect(Collectors.toSet());
    List<String> symbols = cited.stream().flatMap(Collection::stream).toList();
    long foreign = symbols.stream().filter(symbol -> !home.contains(subclass(symbol))).count();
    return symbols.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : Measure.of((double) foreign / symbols.size());
  }

  private static String subclass(String symbol) {
    return symbol.substring(0, Math.min(SUBCLASS, symbol.length()));
  }
}
