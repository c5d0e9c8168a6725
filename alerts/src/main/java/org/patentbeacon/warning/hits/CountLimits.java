package org.patentbeacon.warning.hits;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;

/// From how many newly published families on an alert has which colour (parameter `countLimits`).
///
/// @param from the numbers; a colour that is off has none
record CountLimits(Map<Severity, Integer> from) {
  private static final String PARAMETER = "countLimits";
  private static final String DEFAULT = "blue 1, yellow 10, orange 50, red off";

  static CountLimits of(Watch watch) {
    String text = watch.params().getOrDefault(PARAMETER, DEFAULT);
    Map<Severity, Integer> from = new EnumMap<>(Severity.class);
    for (String part : text.split(",")) {
      String[] words = part.strip().split("\\s+");
      try {
        Severity severity = Severity.valueOf(words[0].toUpperCase(Locale.ROOT));
        if (!words[1].equals("off")) {
          from.put(severity, new BigDecimal(words[1]).intValueExact());
        }
      } catch (IllegalArgumentException | ArithmeticException | ArrayIndexOutOfBoundsException e) {
        throw new WatchParameterException(PARAMETER, "colours with whole numbers or off, such as '" + DEFAULT + "'", text);
      }
    }
    return new CountLimits(from);
  }

  /// The colour of a number of families; what is below all limits, such as none that is newly published, is blue.
  Severity severity(int published) {
    return from.entrySet().stream().filter(limit -> published >= limit.getValue()).map(Map.Entry::getKey)
        .max(Severity::compareTo).orElse(Severity.BLUE);
  }

  /// The limit that made a colour, in words.
  String limit(Severity severity) {
    return "NEW >= " + from.getOrDefault(severity, 1);
  }

  /// From how many families on an alert has which colour.
  Wording words() {
    return new Wording(from.entrySet().stream().map(limit -> limit.getValue() + " 族起" + limit.getKey().wording().zh() + "色")
        .collect(Collectors.joining("，", "首次公开的专利族：", "")), from.entrySet().stream()
        .map(limit -> limit.getKey().wording().en() + " from " + limit.getValue()).collect(Collectors.joining(", ", "First published families: ", "")));
  }

  @Override
  public String toString() {
    return from.entrySet().stream().map(limit -> limit.getKey().wording().en() + " " + limit.getValue())
        .collect(Collectors.joining(", "));
  }
}
