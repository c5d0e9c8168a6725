package org.patentbeacon.watch.generate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.sector.Product;

/// The query of a product (rules G1 and G2): narrowed by the profile's classes when it finds too much, replaced by a topic when
/// that does not help, and widened to the claims when it finds nothing.
final class ProductQueries {
  private static final int TOO_MANY = 500;

  private final List<String> classes;
  private final List<Hits.TopicHit> topics;
  private final Hits hits;

  ProductQueries(List<String> classes, List<Hits.TopicHit> topics, Hits hits) {
    this.classes = classes;
    this.topics = topics;
    this.hits = hits;
  }

  /// What is to be watched for a product.
  sealed interface Choice {}

  record ByQuery(String query) implements Choice {}

  record ByTopic(Hits.TopicHit topic) implements Choice {}

  /// Empty when its keywords do not do.
  Optional<Choice> of(Product product) {
    Keywords keywords = Keywords.of(product, hits);
    String query = keywords.query("TA", classes);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    int found = hits.lastYear(query);
    if (found == 0) {
      return Optional.of(new ByQuery(keywords.query("TAC", classes)));
    }
    if (found <= TOO_MANY || classes.isEmpty()) {
      return Optional.of(new ByQuery(query));
    }
    String narrowed = "(" + query + ") AND " + Keywords.any("IPC", classes);
    return hits.lastYear(narrowed) <= TOO_MANY ? Optional.of(new ByQuery(narrowed))
        : topics.stream().max(Comparator.comparingInt(Hits.TopicHit::count)).<Choice>map(ByTopic::new)
            .or(() -> Optional.of(new ByQuery(narrowed)));
  }
}
