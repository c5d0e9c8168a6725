/// Watches over numbers: a period with more publications than its past explains (5.8), and an indicator of an industry beyond its
/// limit (5.9).
///
/// Goes in: a [org.patentbeacon.warning.view.RunView], the tenants and the other watches that are run with one, then watches one by
/// one. Comes out: for each what it found, as alerts in both languages.
///
/// Both look at closed periods, and remember the last one they judged: periods that were missed are judged one by one in their order.
/// A period is closed when every source reaches past its end. Surges of a tenant are judged together, since the more series are looked
/// at, the more of them stand out by chance; those of other tenants never count.
///
/// The package refuses to know how improbable a count is ([org.patentbeacon.watch.detect]) and what an indicator is made of
/// ([org.patentbeacon.analysis.compare]).
@NullMarked
package org.patentbeacon.warning.count;

import org.jspecify.annotations.NullMarked;
