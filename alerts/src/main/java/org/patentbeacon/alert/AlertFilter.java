package org.patentbeacon.alert;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.WatchKind;

/// Which alerts to list; an absent condition lets all pass.
///
/// @param tenant whose, of those that may be seen
/// @param severity how urgent
/// @param kind of which sort of watch
/// @param state in which state
public record AlertFilter(@Nullable String tenant, @Nullable Severity severity, @Nullable WatchKind kind,
    @Nullable AlertState state) {

  /// Every alert.
  public static final AlertFilter ALL = new AlertFilter(null, null, null, null);
}
