package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorLimits;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads `sector.yaml`.
final class SectorYaml {
  static final String SCHEMA = "patent-beacon-sector/1";
  static final Sector.About NOTHING = new Sector.About("", BilingualName.of(""), Dialect.BEACON, Map.of(), List.of(),
      SectorLimits.DEFAULT);
  private static final List<String> KEYS = List.of("schema", "id", "name", "dialect", "anchors", "clusters", "limits");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private SectorYaml() {}

  static Sector.About read(String text, FileFindings findings) {
    MappingNode root = YamlText.read(text, findings);
    if (root == null) {
      return NOTHING;
    }
    YamlMap map = YamlMap.of(root, findings, null, KEYS);
    String schema = map.required("schema");
    if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
      map.error("schema", new Wording("schema 应为 %s，实为“%s”".formatted(SCHEMA, schema),
          "expected the schema %s, found '%s'".formatted(SCHEMA, schema)));
    }
    String id = map.required("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      map.error("id", new Wording("id 只能用 a-z、0-9 和 -，实为“%s”".formatted(id),
          "expected an id of a-z, 0-9 and -, found '%s'".formatted(id)));
    }
    Dialect dialect = QueryReading.dialect(map, Dialect.BEACON);
    BilingualName name = map.name("name");
    TopicsFile.checkPart(map, name);
    return new Sector.About(id, name, dialect, anchors(map, dialect), clusters(map), limits(map));
  }

  private static Map<String, SectorQuery> anchors(YamlMap map, Dialect dialect) {
    Map<String, SectorQuery> anchors = new LinkedHashMap<>();
    YamlMap named = inner(map, "anchors", null);
    if (named != null) {
      named.values().forEach((name, value) -> {
        named.about(new Wording("锚 " + name, "anchor " + name));
        if (name.equals(Topic.NO_ANCHOR)) {
          named.error(name, new Wording("none 表示不用锚，不能作锚的名称", "'none' means no anchor and names none"));
        } else {
          anchors.put(name, anchor(named, value, dialect));
        }
      });
    }
    return anchors;
  }

  /// An anchor with an error, which is said, is known and finds nothing.
  private static SectorQuery anchor(YamlMap named, Node value, Dialect dialect) {
    SectorQuery query = null;
    if (value instanceof ScalarNode scalar) {
      query = QueryReading.of(scalar, named, dialect);
    } else {
      named.findings().error(YamlText.line(value), named.subject(), "应为检索式", "expected a query");
    }
    return query == null ? new SectorQuery("", dialect, SectorQuery.NOTHING,
        new SectorQuery.Source(named.place(), false, named.subject())) : query;
  }

  private static List<Cluster> clusters(YamlMap map) {
    List<Cluster> clusters = new ArrayList<>();
    for (YamlMap cluster : map.maps("clusters", List.of("id", "name", "topics"))) {
      clusters.add(new Cluster(cluster.required("id"), cluster.name("name"), cluster.texts("topics"), cluster.place()));
    }
    return clusters;
  }

  private static SectorLimits limits(YamlMap map) {
    SectorLimits known = SectorLimits.DEFAULT;
    YamlMap limits = inner(map, "limits", List.of("huge", "overlap", "precision"));
    if (limits == null) {
      return known;
    }
    Integer huge = limits.read("huge", Cells::count);
    Double overlap = limits.read("overlap", Cells::share);
    Double precision = limits.read("precision", Cells::share);
    return new SectorLimits(huge == null ? known.huge() : huge, overlap == null ? known.overlap() : overlap,
        precision == null ? known.precision() : precision);
  }

  private static @Nullable YamlMap inner(YamlMap map, String key, @Nullable List<String> known) {
    if (map.value(key) instanceof MappingNode node) {
      return known == null ? YamlMap.free(node, map.findings(), null) : YamlMap.of(node, map.findings(), null, known);
    }
    if (map.value(key) != null) {
      map.error(key, new Wording(key + " 应为键与值", "expected keys and values in '" + key + "'"));
    }
    return null;
  }
}
