/// Who builds on whom: how often families are cited, and whether what cites them still needs what came before.
///
/// Goes in: a [CitationGraph], families with their first publication and the citations between them, and a [Window] of time.
/// Comes out: [CitationCounts], [CategoryCounts] and [Disruption], each with a row for every family.
///
/// ```java
/// CitationGraph graph = CitationGraph.of(families, published, citing, cited);
/// Disruption.of(graph, Window.years(5), cutOff).rows();
/// ```
///
/// A window that is still open at the cut-off of the data is never read as a final figure. The package refuses to know how
/// members of a family were found and names made one.
@NullMarked
package org.patentbeacon.network.citation;

import org.jspecify.annotations.NullMarked;
