/// The circles of a network.
///
/// Goes in: an undirected [org.patentbeacon.network.Graph], how fine to look and a seed. Comes out: [Communities], a division
/// of the nodes with its [Modularity], the same for the same seed.
///
/// ```java
/// Communities circles = Communities.of(graph, CommunityOptions.seeded(2026));
/// circles.partition().members();
/// ```
///
/// The package refuses to know what the nodes are, and to call a division good or bad.
@NullMarked
package org.patentbeacon.network.community;

import org.jspecify.annotations.NullMarked;
