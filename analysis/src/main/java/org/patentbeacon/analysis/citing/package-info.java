/// Whose work a set builds on, along which patents it developed, and which of them deserve reading first: K1 to K3, Q1, Q2.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] whose table has its contents. Comes out: [CitationEdges], the
/// citations between units and out of the set, and from them [Citations], [Disruptions], [DevelopmentPath],
/// [HolderIndices] and [QualityChart].
///
/// ```java
/// CitationEdges edges = CitationEdges.of(set, CountUnit.SIMPLE_FAMILY).orElseThrow();   // empty without contents
/// Citations.of(edges, 20).rows();
/// ```
///
/// Only what is in the set can be seen to cite: a patent that others cite from outside looks less cited than it is, and every
/// heading says so. The package refuses to know how numbers are written.
@NullMarked
package org.patentbeacon.analysis.citing;

import org.jspecify.annotations.NullMarked;
