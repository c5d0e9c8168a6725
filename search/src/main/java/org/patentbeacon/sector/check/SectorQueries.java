package org.patentbeacon.sector.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.sector.Exclusion;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;

/// The queries of a sector, and the nodes of a query.
final class SectorQueries {
  private SectorQueries() {}

  /// Every query: those of anchors, topics, exclusions and rules.
  static List<SectorQuery> all(Sector sector) {
    List<SectorQuery> queries = new ArrayList<>(sector.about().anchors().values());
    sector.topics().root().topic().all().forEach(topic -> {
      if (topic.query() != null) {
        queries.add(topic.query());
      }
      topic.exclusions().stream().map(Exclusion::query).forEach(queries::add);
    });
    sector.fields().forEach(field -> field.values().forEach(value -> {
      if (value.rule() != null) {
        queries.add(value.rule());
      }
    }));
    return queries;
  }

  /// A node and all below it.
  static List<PatentQuery> nodes(PatentQuery tree) {
    List<PatentQuery> nodes = new ArrayList<>();
    Deque<PatentQuery> open = new ArrayDeque<>(List.of(tree));
    while (!open.isEmpty()) {
      PatentQuery node = open.pop();
      nodes.add(node);
      node.children().reversed().forEach(open::push);
    }
    return nodes;
  }
}
