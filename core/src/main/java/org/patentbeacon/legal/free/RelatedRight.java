package org.patentbeacon.legal.free;

import org.patentbeacon.legal.state.LegalState;

/// Another right that could stand in the way of free use.
///
/// @param publication its canonical publication number
/// @param state its state on the day of the checklist
public record RelatedRight(String publication, LegalState state) {
  /// {@return whether it counts as alive}
  public boolean alive() {
    return state.alive();
  }

  /// {@return its number, country and state, for evidence}
  public String words() {
    return publication + " " + state.country() + " " + state.state() + (state.conflict() ? " CONFLICT" : "");
  }
}
