package org.patentbeacon.alert;

import org.jspecify.annotations.Nullable;

/// What became of a watch in a run.
///
/// @param watch the watch's id
/// @param outcome what became of it
/// @param fired the number of alerts created or changed
/// @param reason why it failed; absent otherwise
public record WatchOutcome(String watch, OutcomeKind outcome, int fired, @Nullable String reason) {}
