package org.patentbeacon.delivery.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.alert.rule.Severity;

/// What a receiver asked for.
///
/// @param modes how often, by severity
/// @param sendEmpty whether a digest without news is sent too
public record DigestSettings(Map<Severity, DigestMode> modes, boolean sendEmpty) {
  /// Red at once, orange every day, yellow every week, blue every month; nothing when there is no news.
  public static final DigestSettings DEFAULT = new DigestSettings(Map.of(Severity.RED, DigestMode.IMMEDIATE,
      Severity.ORANGE, DigestMode.DAILY, Severity.YELLOW, DigestMode.WEEKLY, Severity.BLUE, DigestMode.MONTHLY), false);

  /// Copies the map.
  ///
  /// @throws IllegalArgumentException when a severity has no mode: its alerts would never be told
  public DigestSettings {
    List<Severity> missing = new ArrayList<>(List.of(Severity.values()));
    missing.removeAll(modes.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("expected how often to tell alerts of every severity, found none for " + missing);
    }
    modes = Collections.unmodifiableMap(new EnumMap<>(modes));
  }

  /// {@return how often alerts of a severity are told}
  ///
  /// @param severity the severity
  public DigestMode mode(Severity severity) {
    return modes.getOrDefault(severity, DigestMode.IMMEDIATE);
  }
}
