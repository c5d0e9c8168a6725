package org.patentbeacon.watch.similar;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.event.State;

/// How far a right covers a product.
///
/// @param gate whether the right can matter at all
/// @param claims per claim its verdict
/// @param verdict the highest over the independent claims
/// @param state the legal state of the right
public record Coverage(Right.Gate gate, SortedMap<Integer, ClaimVerdict> claims, ClaimVerdict verdict, State state) {

  /// Copies the map.
  public Coverage {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
  }

  /// {@return how far a right covers a product}
  ///
  /// @param right the right
  /// @param markets where the tenant sells
  /// @param claims the claims with their features
  public static Coverage of(Right right, Collection<String> markets, List<JudgedClaim> claims) {
    SortedMap<Integer, ClaimVerdict> verdicts = new TreeMap<>();
    List<JudgedClaim> inOrder = claims.stream().sorted(Comparator.comparingInt(JudgedClaim::number)).toList();
    inOrder.forEach(claim -> verdicts.put(claim.number(), verdict(claim, verdicts)));
    ClaimVerdict highest = inOrder.stream().filter(claim -> claim.parents().isEmpty())
        .map(claim -> verdicts.getOrDefault(claim.number(), ClaimVerdict.REVIEW)).max(ClaimVerdict::compareTo)
        .orElse(ClaimVerdict.REVIEW);
    return new Coverage(right.gate(markets), verdicts, highest, right.state());
  }

  /// Of several parents, any of which may be taken, the one that covers most caps.
  private static ClaimVerdict verdict(JudgedClaim claim, SortedMap<Integer, ClaimVerdict> before) {
    ClaimVerdict own = ClaimVerdict.of(claim.features());
    return claim.parents().stream().filter(before::containsKey).map(before::get).max(ClaimVerdict::compareTo)
        .map(own::cappedBy).orElse(own);
  }

  /// {@return how urgent it is; empty when the right cannot matter or does not cover the product, which is kept all the same}
  public Optional<Severity> severity() {
    if (gate != Right.Gate.OPEN) {
      return Optional.empty();
    }
    return switch (verdict) {
      case HIGH -> Optional.of(capped(Severity.RED));
      case MEDIUM -> Optional.of(capped(Severity.ORANGE));
      case REVIEW -> Optional.of(Severity.YELLOW);
      case NOT_COVERED -> Optional.empty();
    };
  }

  private Severity capped(Severity severity) {
    return switch (state) {
      // The claims of an application may change.
      case PENDING -> severity.atMost(Severity.YELLOW);
      case LAPSED_RESTORABLE, UNKNOWN -> severity.atMost(Severity.ORANGE);
      case IN_FORCE, EXPIRED, REVOKED, WITHDRAWN -> severity;
    };
  }
}
