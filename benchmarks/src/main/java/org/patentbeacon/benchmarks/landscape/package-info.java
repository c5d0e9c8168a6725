/// A landscape beside loops over plain arrays, and beside pandas.
///
/// Goes in: a database, such as the one that `SearchRun` leaves. Comes out: how fast its table is filled and how much memory a row
/// takes, and how long all counts of a landscape take beside the same counts written out by hand ([PlainCounts]) and beside the
/// same group-bys in pandas, with equal numbers.
///
/// ```
/// java -Xmx6g … org.patentbeacon.benchmarks.landscape.LandscapeRun DATABASE
/// ```
@NullMarked
package org.patentbeacon.benchmarks.landscape;

import org.jspecify.annotations.NullMarked;
