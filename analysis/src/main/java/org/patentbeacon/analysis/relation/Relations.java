package org.patentbeacon.analysis.relation;

import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.network.Centrality;
import org.patentbeacon.network.CentralityOptions;
import org.patentbeacon.network.community.Communities;
import org.patentbeacon.network.community.CommunityOptions;

/// All that is told of one relation: N1 to N3.
///
/// @param cooperation N1, the ties and players
/// @param circles N2, the circles
/// @param central N3, who holds the network together
/// @param drawing where the largest nodes stand
public record Relations(Cooperation cooperation, Circles circles, CentralPlayers central, NetworkDrawing drawing) {

  /// {@return the relations of a set}
  ///
  /// @param set what is counted
  /// @param spec whose values are related, and how
  public static Relations of(PatentSet set, RelationSpec spec) {
    Ties ties = Ties.of(set, spec);
    Communities communities = Communities.of(ties.graph, CommunityOptions.seeded(spec.seed()));
    int[] groups = communities.partition().groups();
    Centrality centrality = Centrality.of(ties.graph, CentralityOptions.seeded(spec.seed()));
    return new Relations(Cooperation.of(ties), Circles.of(ties, communities), CentralPlayers.of(ties, centrality, groups),
        NetworkDrawing.of(ties, groups));
  }
}
