package org.patentbeacon.valuation.evidence;

import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.legal.event.State;

/// Where the rights of a unit live: the offices of its members in force or pending.
final class LivingOffices {
  private final Units units;
  private final CodeColumn status;
  private final CodeColumn offices;
  private final double pending;

  /// @param pending how much a pending member counts, 0 to 1
  LivingOffices(Units units, double pending) {
    this.units = units;
    this.status = units.table().rights().status();
    this.offices = units.table().numbers().authority();
    this.pending = pending;
  }

  /// How much counts at each office.
  Map<String, Double> of(int unit) {
    Map<String, Double> living = new TreeMap<>();
    for (int row : units.rows(unit)) {
      String office = offices.value(row);
      String state = status.value(row);
      if (office != null && State.IN_FORCE.name().equals(state)) {
        living.put(office, 1.0);
      } else if (office != null && State.PENDING.name().equals(state)) {
        living.putIfAbsent(office, pending);
      }
    }
    return living;
  }

  /// The best state that one of its members has.
  State state(int unit) {
    State best = State.UNKNOWN;
    int rank = Integer.MAX_VALUE;
    for (int row : units.rows(unit)) {
      String state = status.value(row);
      State known = state == null ? State.UNKNOWN : State.valueOf(state);
      if (rank(known) < rank) {
        best = known;
        rank = rank(known);
      }
    }
    return best;
  }

  private static int rank(State state) {
    return switch (state) {
      case IN_FORCE -> 0;
      case PENDING -> 1;
      case LAPSED_RESTORABLE -> 2;
      case UNKNOWN -> 3;
      case EXPIRED, REVOKED, WITHDRAWN -> 4;
    };
  }
}
