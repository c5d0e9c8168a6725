package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.List;
import org.patentbeacon.legal.event.Effect;
import org.patentbeacon.legal.event.RightEvent;

/// A day on which the state of a right, or what is known of it, changed.
///
/// @param day the day
/// @param events the events printed on it; none when only time passed
/// @param state the state at the end of the day
public record HistoryStep(LocalDate day, List<RightEvent> events, LegalState state) {
  /// Copies the list.
  public HistoryStep {
    events = List.copyOf(events);
  }

  /// {@return the word of WIPO ST.27 for the day}
  public ExchangeWord exchangeWord() {
    return ExchangeWord.of(this);
  }

  boolean grants() {
    return events.stream().anyMatch(event -> event.meaning().effect() instanceof Effect.Granted);
  }

  boolean restores() {
    return events.stream().anyMatch(event -> event.meaning().effect() instanceof Effect.Revived);
  }
}
