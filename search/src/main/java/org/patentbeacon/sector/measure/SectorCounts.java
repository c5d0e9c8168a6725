package org.patentbeacon.sector.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.DocumentRow.Action;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.sector.bound.BoundSector;

/// How much the topics of a sector hold, all in one snapshot.
///
/// @param sector the id of the sector
/// @param revision the state of its files
/// @param snapshot the id of the snapshot
/// @param unit what is counted as one
/// @param topics the sector as a whole and its topics, each before those below
public record SectorCounts(String sector, String revision, String snapshot, CountUnit unit, List<TopicCount> topics) {

  /// Copies the list.
  public SectorCounts {
    topics = List.copyOf(topics);
  }

  /// {@return the numbers of a sector}
  ///
  /// @param database the database
  /// @param sector the sector, bound or not
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a query of the sector cannot be answered by this database
  public static SectorCounts of(PatentDatabase database, BoundSector sector, CountUnit unit) throws IOException {
    List<Node> nodes = nodes(sector);
    List<PatentQuery> queries = new ArrayList<>();
    List<List<Integer>> unions = new ArrayList<>();
    for (Node node : nodes) {
      queries.add(held(sector, node));
      queries.add(sector.topics().own(node).orElse(SectorQuery.NOTHING));
    }
    for (int i = 0; i < nodes.size(); i++) {
      List<Integer> below = new ArrayList<>();
      for (int other = i; other < nodes.size(); other++) {
        if (nodes.get(other).isWithin(nodes.get(i))) {
          below.add(2 * other);
        }
      }
      unions.add(below);
      unions.add(List.of(2 * i + 1));
    }
    Counts counts = database.unions(sector, queries, unions, unit);
    List<TopicCount> topics = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      topics.add(count(database, sector, nodes.get(i), counts.counts().get(2 * i), counts.counts().get(2 * i + 1)));
    }
    return new SectorCounts(sector.id(), sector.revision(), counts.snapshot(), unit, topics);
  }

  /// The sector as a whole and its topics, each before those below.
  static List<Node> nodes(BoundSector sector) {
    return Stream.concat(Stream.of(sector.sector().topics().root()), sector.sector().topics().nodes().stream()).toList();
  }

  /// What a topic holds without those below.
  private static PatentQuery held(BoundSector sector, Node node) {
    return sector.topics().holds(node.path(), Reach.EXACT).orElse(SectorQuery.NOTHING);
  }

  private static TopicCount count(PatentDatabase database, BoundSector sector, Node node, long count, long own) {
    long included = 0;
    long excluded = 0;
    long waiting = 0;
    for (DocumentRow row : sector.sector().rows().documents()) {
      if (row.topic().equals(node.topic().id())) {
        boolean known = database.sectors().knows(row.document());
        waiting += known ? 0 : 1;
        included += known && row.action() == Action.INCLUDE ? 1 : 0;
        excluded += known && row.action() == Action.EXCLUDE ? 1 : 0;
      }
    }
    String id = node.parent() == null ? sector.id() : node.topic().id();
    return new TopicCount(id, node.topic().name(), node.path(), own, included, excluded, waiting, count);
  }
}
