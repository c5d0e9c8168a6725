/// What rose suddenly: B1 over the classes of a set.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] and what is looked at, such as the main groups of the IPC. Comes out:
/// [ClassBursts], the runs of years in which a class is more frequent than usual, each with the query that finds its documents.
///
/// ```java
/// ClassBursts.of(set, RankingSpec.ipc(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, ClassLevel.GROUP), BurstCosts.USUAL);
/// ```
///
/// The package refuses to say why something rose, and whether it will go on.
@NullMarked
package org.patentbeacon.analysis.theme;

import org.jspecify.annotations.NullMarked;
