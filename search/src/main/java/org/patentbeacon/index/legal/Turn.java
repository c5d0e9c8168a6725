package org.patentbeacon.index.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;

/// A day on which a right comes to another state.
///
/// @param day the day
/// @param state the state from that day on
/// @param since the day from which that state has legal effect; absent when it is not known
public record Turn(LocalDate day, State state, @Nullable LocalDate since) {}
