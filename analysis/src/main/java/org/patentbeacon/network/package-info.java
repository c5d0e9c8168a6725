/// Who is tied to whom: graphs as compact arrays, their parts and their central players.
///
/// Goes in: a [Graph], nodes with labels and the edges between them. Comes out: the [Partition] into
/// components, the [PageRank] and [Betweenness] of each node, and one row per node of all of it in [Centrality].
///
/// ```java
/// Labels firms = Labels.of(List.of("甲公司", "乙公司", "丙公司"));
/// Graph graph = GraphBuilder.undirected(firms).edge(0, 1, 3).edge(1, 2, 1).build();
/// Centrality.of(graph, CentralityOptions.seeded(2026)).rows();
/// ```
///
/// Nodes stand in the order of their labels by code point, so that the order in which a source listed them changes nothing;
/// chance comes from a seed that is passed in. The package refuses to know patents, tables and how a network is drawn.
@NullMarked
package org.patentbeacon.network;

import org.jspecify.annotations.NullMarked;
