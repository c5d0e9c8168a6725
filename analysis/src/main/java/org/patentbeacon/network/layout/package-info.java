/// Where the nodes of a network stand on paper.
///
/// Goes in: a [org.patentbeacon.network.Graph] of some hundred nodes and a seed. Comes out: a [NetworkLayout], a point in the
/// unit square for each node, the same for the same seed.
///
/// ```java
/// NetworkLayout.of(graph, 2026).x()[0];
/// ```
///
/// The package refuses to know colours, sizes and labels, and to place more nodes than a reader could tell apart.
@NullMarked
package org.patentbeacon.network.layout;

import org.jspecify.annotations.NullMarked;
