package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Exclusion;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// Reads `topics.yaml`.
final class TopicsFile {
  private static final List<String> KEYS = List.of("id", "name", "dialect", "anchor", "query", "exclude", "children");

  private final Dialect dialect;

  /// @param dialect what the queries are written in where a topic names no other
  TopicsFile(Dialect dialect) {
    this.dialect = dialect;
  }

  List<Topic> read(String text, FileFindings findings) {
    MappingNode root = YamlText.read(text, findings);
    return root == null ? List.of() : topics(YamlMap.of(root, findings, null, List.of("topics")), "topics");
  }

  private List<Topic> topics(YamlMap map, String key) {
    List<Topic> topics = new ArrayList<>();
    map.maps(key, KEYS, topic -> Topic.subject(topic.peek("id"), topic.peek("name"))).forEach(topic -> topics.add(topic(topic)));
    return topics;
  }

  private Topic topic(YamlMap map) {
    String id = map.required("id");
    BilingualName name = map.name("name");
    map.about(Topic.subject(id, name.zh()));
    checkPart(map, name);
    Dialect own = QueryReading.dialect(map, dialect);
    return new Topic(id, name, map.text("anchor"), QueryReading.of(map, "query", own), exclusions(map, own),
        topics(map, "children"), map.place());
  }

  /// Says that a name cannot be part of a path.
  static void checkPart(YamlMap map, BilingualName name) {
    String both = name.zh() + name.in("en");
    if (both.contains("/") || both.contains("\\")) {
      map.error("name", new Wording("名称中不能有 / 或 \\，路径用它们分段", "a name holds no / and no \\, which part the names of a path"));
    }
  }

  private static List<Exclusion> exclusions(YamlMap topic, Dialect dialect) {
    List<Exclusion> exclusions = new ArrayList<>();
    for (YamlMap map : topic.maps("exclude", List.of("query", "reason"))) {
      String reason = map.required("reason");
      map.required("query");
      SectorQuery query = QueryReading.of(map, "query", dialect);
      if (query != null) {
        exclusions.add(new Exclusion(query, reason));
      }
    }
    return exclusions;
  }
}
