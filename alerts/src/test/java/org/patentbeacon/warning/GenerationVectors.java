package org.patentbeacon.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Product;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.generate.Generated;
import org.patentbeacon.watch.generate.GeneratedWatch;
import org.patentbeacon.watch.generate.Hits;
import org.patentbeacon.watch.generate.ProfileWatches;
import tools.jackson.databind.JsonNode;

/// The section about generated watches.
final class GenerationVectors {
  private GenerationVectors() {}

  static void generation(JsonNode section, Misses misses) {
    Enterprise profile = profile(section.get("profile"));
    Generated generated = new ProfileWatches(profile, hits(section, profile)).generate();
    JsonNode expect = section.get("expect");
    for (WatchKind kind : WatchKind.values()) {
      JsonNode count = expect.get("kinds").get(kind.name());
      misses.equal(count == null ? 0L : count.asLong(), generated.watches().stream().filter(one -> one.kind() == kind).count(),
          kind);
    }
    List<Object> trees = new ArrayList<>();
    generated.watches().stream().filter(one -> one.kind() == WatchKind.QUERY).forEach(one -> trees.add(tree(query(one))));
    misses.equal(RuleVectors.words(expect.get("queries")).stream().map(GenerationVectors::tree).toList(), trees, expect);
    generated.watches().stream().filter(one -> one.kind() == WatchKind.SIMILARITY)
        .forEach(one -> misses.equal(expect.get("similarityMode").asString(), one.params().get("mode"), one));
  }

  private static String query(GeneratedWatch watch) {
    return Objects.requireNonNull(watch.params().get("query"));
  }

  private static Object tree(String query) {
    return QueryParser.parse(query, Dialect.BEACON).tree();
  }

  private static Enterprise profile(JsonNode node) {
    List<Product> products = new ArrayList<>();
    node.get("products").forEach(product -> products.add(new Product(product.get("name").asString(), null,
        RuleVectors.words(product.get("keywordsZh")), RuleVectors.words(product.get("keywordsEn")),
        "述".repeat(product.get("descriptionChars").asInt()), RuleVectors.words(product.get("features")))));
    List<OwnPatent> own = RuleVectors.words(node.get("ownPatents")).stream()
        .map(number -> new OwnPatent(ApplicationNumber.of(number.replaceFirst("\\..$", "")), null, null, false, null, null)).toList();
    return new Enterprise("t-017", new Enterprise.Identity(RuleVectors.words(node.get("names")), List.of(), List.of(), null),
        products, new Enterprise.Classes(RuleVectors.words(node.get("ipc")), List.of()),
        new Enterprise.Rights(own, List.of(), List.of()),
        RuleVectors.words(node.get("competitors")).stream().map(one -> new Competitor(one, List.of(), 1)).toList(),
        RuleVectors.words(node.get("markets")), List.of(), new Enterprise.Messages("zh", Map.of(), List.of()),
        new Place("t-017.yaml", 1));
  }

  private static Hits hits(JsonNode section, Enterprise profile) {
    return new Hits() {
      @Override
      public int lastYear(String query) {
        return section.get("hitsLast12MonthsG1").asInt();
      }

      @Override
      public double share(String keyword) {
        return 0;
      }

      @Override
      public List<TopicHit> topics(String subclass) {
        JsonNode topic = section.get("clusterNodes").get(subclass);
        return topic == null ? List.of() : List.of(new TopicHit(topic.asString(), topic.asString(), 1));
      }

      @Override
      public int families(Competitor competitor, String topic) {
        return 0;
      }

      @Override
      public int own() {
        return profile.rights().own().size();
      }
    };
  }
}
