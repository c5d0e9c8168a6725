/// Who works with whom, and what meets: N1 to N3 over a set.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] and a [RelationSpec], which says whose values are related. Comes out:
/// [Relations], the ties and players ([Cooperation]), the circles ([Circles]), who holds the network together
/// ([CentralPlayers]), and the places of the largest nodes on paper ([NetworkDrawing]).
///
/// ```java
/// Relations.of(set, RelationSpec.of(RankingSpec.applicants(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY)));
/// ```
///
/// Every tie and player has the query that finds its documents. The networks themselves are those of
/// [org.patentbeacon.network]. The package refuses to say why two work together.
@NullMarked
package org.patentbeacon.analysis.relation;

import org.jspecify.annotations.NullMarked;
