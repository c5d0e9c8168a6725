package org.patentbeacon.alert.rule;

import java.util.Collection;
import java.util.Optional;

/// 体检结论: how the rights of an enterprise fare as a whole.
public enum HealthBanner {
  /// Nothing was found; a status, no alert.
  GREEN,
  /// Only what asks for attention.
  YELLOW,
  /// One or two severe items.
  ORANGE,
  /// Three severe items or more.
  RED;

  private static final int MANY = 3;

  /// {@return the banner of what was found}
  ///
  /// @param severe the severe items
  /// @param attention the items that ask for attention
  public static HealthBanner of(Collection<String> severe, Collection<String> attention) {
    if (severe.isEmpty()) {
      return attention.isEmpty() ? GREEN : YELLOW;
    }
    return severe.size() >= MANY ? RED : ORANGE;
  }

  /// {@return the colour of the alert; empty when there is none}
  public Optional<Severity> severity() {
    return switch (this) {
      case GREEN -> Optional.empty();
      case YELLOW -> Optional.of(Severity.YELLOW);
      case ORANGE -> Optional.of(Severity.ORANGE);
      case RED -> Optional.of(Severity.RED);
    };
  }
}
