package org.patentbeacon.watch.similar;

import java.math.BigDecimal;
import java.util.Optional;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityBands;
import org.patentbeacon.legal.event.State;

/// How near a right is to a product by its text alone.
///
/// @param similarity 0 to 100
/// @param state the legal state of the right
public record TextSimilarity(double similarity, State state) {
  private static final double IN_FORCE = 100;
  private static final double NOT_YET = 60;

  /// {@return how urgent it is; an application one step less. Empty when it is not near, or the right is dead}
  public Optional<Severity> severity() {
    Optional<Severity> inForce = SeverityBands.of("similarity").severity(BigDecimal.valueOf(similarity));
    return switch (state) {
      case IN_FORCE, LAPSED_RESTORABLE, UNKNOWN -> inForce;
      case PENDING -> inForce.flatMap(Severity::lowered);
      case EXPIRED, REVOKED, WITHDRAWN -> Optional.empty();
    };
  }

  /// {@return the number to rank by: half by similarity, three tenths by legal state and two tenths by market. A right that may
  /// come back, or of which nothing is known, counts as one that is pending}
  ///
  /// @param markets in how many of the tenant's markets it holds
  /// @param allMarkets how many markets the tenant has, 1 or more
  public double ranking(int markets, int allMarkets) {
    double legal = switch (state) {
      case IN_FORCE -> IN_FORCE;
      case PENDING, LAPSED_RESTORABLE, UNKNOWN -> NOT_YET;
      case EXPIRED, REVOKED, WITHDRAWN -> 0;
    };
    return 0.5 * similarity + 0.3 * legal + 0.2 * 100 * markets / allMarkets;
  }
}
