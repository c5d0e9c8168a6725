/// Along which patents a technology developed.
///
/// Goes in: a directed [org.patentbeacon.network.Graph] with arrows from the cited to the citing document. Comes out:
/// [MainPaths], for each part of the network the paths that most others run through, with exact weights.
///
/// ```java
/// CitationFlow flow = CitationFlow.of(graph);
/// MainPaths.of(flow, MainPathOptions.DEFAULT).parts().getFirst().global().paths();
/// ```
///
/// Documents that cite each other in a circle become one node, which is reported; ties are all returned. The package refuses
/// to round a count of paths, however large.
@NullMarked
package org.patentbeacon.network.path;

import org.jspecify.annotations.NullMarked;
