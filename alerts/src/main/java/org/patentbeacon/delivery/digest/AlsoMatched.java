package org.patentbeacon.delivery.digest;

import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// Another alert about an invention that is shown already.
///
/// @param alertId the alert
/// @param kind the sort of watch
/// @param title the alert's title
public record AlsoMatched(String alertId, WatchKind kind, Wording title) {}
