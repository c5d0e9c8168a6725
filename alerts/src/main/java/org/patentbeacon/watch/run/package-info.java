/// What goes into one run of a watch and what comes out of it.
///
/// Goes in: a [WatchTask], which is the watch in its revision, the snapshot it last looked at, what it knew then, and the run
/// with its snapshot and day. Comes out: a [WatchResult], which is what it found, what became of it even when it found nothing,
/// and how its memory changes.
///
/// ```java
/// WatchRunner quiet = task -> new WatchResult(task.stored(), 7, WatchOutcome.of("w-1", OutcomeKind.QUIET, 0), List.of(),
///     Noted.NOTHING);
/// ```
///
/// The package refuses to know where watches and findings are kept, and what each sort of watch looks for.
@NullMarked
package org.patentbeacon.watch.run;

import org.jspecify.annotations.NullMarked;
