package org.patentbeacon.warning.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.watch.WatchParameterException;

/// A topic that a watch looks at.
///
/// @param id its id
/// @param path its path, as queries name it
/// @param name what it is called
/// @param parent the id of the topic above; absent at the top
/// @param query finds what it holds, the topics below included
public record WatchedTopic(String id, String path, String name, @Nullable String parent, PatentQuery query) {

  /// {@return a topic of the sectors that are bound to the database}
  ///
  /// @param database the database
  /// @param name its id, or its path
  /// @throws IOException when the sectors cannot be read
  /// @throws WatchParameterException when there is none
  static WatchedTopic of(PatentDatabase database, String name) throws IOException {
    for (BoundSector sector : database.sectors().all()) {
      TopicTree topics = sector.sector().topics();
      Optional<TopicTree.Node> node = topics.topic(name).or(() -> topics.at(name));
      if (node.isPresent()) {
        return of(database, node.get());
      }
    }
    throw new WatchParameterException("topic", "a topic of a bound sector", name);
  }

  private static WatchedTopic of(PatentDatabase database, TopicTree.Node node) throws IOException {
    PatentQuery asked = new PatentQuery.Topic(PatentQuery.Reach.BELOW, node.path(), SourceRange.NONE);
    PatentQuery query = database.resolved(new ParsedQuery(node.path(), Dialect.BEACON, asked, List.of())).tree();
    TopicTree.Node above = node.parent();
    return new WatchedTopic(node.topic().id(), node.path(), node.topic().name().zh(), above == null ? null : above.topic().id(), query);
  }
}
