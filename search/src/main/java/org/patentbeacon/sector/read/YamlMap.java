package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Place;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Keys and values of a YAML file. What is wrong with a value is said, and the value is as if it were not there.
final class YamlMap {
  private static final Wording KEY = new Wording("键", "key");
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final FileFindings findings;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private @Nullable Wording subject;

  private YamlMap(FileFindings findings, int line, @Nullable Wording subject) {
    this.findings = findings;
    this.line = line;
    this.subject = subject;
  }

  /// A mapping whose keys are some of those known.
  static YamlMap of(MappingNode node, FileFindings findings, @Nullable Wording subject, SequencedCollection<String> known) {
    YamlMap map = free(node, findings, subject);
    map.checkKeys(known);
    return map;
  }

  private void checkKeys(SequencedCollection<String> known) {
    values.forEach((key, value) -> {
      if (!known.contains(key)) {
        findings.unknown(YamlText.line(value), subject, KEY, key, known);
      }
    });
  }

  /// A mapping with any keys.
  static YamlMap free(MappingNode node, FileFindings findings, @Nullable Wording subject) {
    YamlMap map = new YamlMap(findings, YamlText.line(node), subject);
    for (NodeTuple tuple : node.getValue()) {
      String key = String.valueOf(YamlText.scalar(tuple.getKeyNode()));
      if (map.values.putIfAbsent(key, tuple.getValueNode()) != null) {
        findings.error(YamlText.line(tuple.getKeyNode()), subject, "键“" + key + "”出现了两次", "key '" + key + "' is there twice");
      }
    }
    return map;
  }

  FileFindings findings() {
    return findings;
  }

  Place place() {
    return findings.at(line);
  }

  @Nullable Wording subject() {
    return subject;
  }

  /// From here on messages say what they are about.
  void about(Wording found) {
    subject = found;
  }

  Map<String, Node> values() {
    return values;
  }

  /// The value of a key; absent when there is none.
  @Nullable Node value(String key) {
    Node value = values.get(key);
    return value == null || value.getTag().equals(Tag.NULL) ? null : value;
  }

  /// The text of a key, of a name in two languages the first, nothing said; empty when it is none.
  String peek(String key) {
    Node value = value(key);
    if (value instanceof MappingNode both && !both.getValue().isEmpty()) {
      value = both.getValue().getFirst().getValueNode();
    }
    String text = value == null ? null : YamlText.scalar(value);
    return text == null ? "" : text;
  }

  private int line(String key) {
    Node value = values.get(key);
    return value == null ? line : YamlText.line(value);
  }

  void error(String key, Wording message) {
    findings.error(line(key), subject, message.zh(), message.en());
  }

  /// The text of a key; absent when there is none.
  @Nullable String text(String key) {
    Node value = value(key);
    String text = value == null ? null : YamlText.scalar(value);
    if (value != null && text == null) {
      error(key, new Wording(key + " 应为一个值", "expected one value in '" + key + "'"));
    }
    return text;
  }

  /// The text of a key that must be there; empty when it is not, which is said.
  String required(String key) {
    String text = text(key);
    if (text == null || text.isBlank()) {
      error(key, new Wording("缺少 " + key, "expected '" + key + "', found none"));
      return "";
    }
    return text.strip();
  }

  /// What the text of a key means.
  <T> @Nullable T read(String key, Function<String, T> meaning) {
    String text = text(key);
    return text == null ? null : meant(key, text.strip(), meaning);
  }

  private <T> @Nullable T meant(String key, String text, Function<String, T> meaning) {
    try {
      return meaning.apply(text);
    } catch (Cells.CellException e) {
      error(key, new Wording(key + "：" + e.wording().zh(), key + ": " + e.wording().en()));
      return null;
    }
  }

  /// The items of a key; none when there is no list.
  List<Node> items(String key) {
    Node value = value(key);
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    if (value != null) {
      error(key, new Wording(key + " 应为列表", "expected a list in '" + key + "'"));
    }
    return List.of();
  }

  /// The items of a key as texts.
  List<String> texts(String key) {
    return several(key, text -> text);
  }

  /// What the items of a key mean, each a text.
  <T> List<T> several(String key, Function<String, T> meaning) {
    List<T> found = new ArrayList<>();
    for (Node item : items(key)) {
      T meant = item instanceof ScalarNode scalar ? meant(key, scalar.getValue().strip(), meaning) : null;
      if (meant != null) {
        found.add(meant);
      } else if (!(item instanceof ScalarNode)) {
        error(key, new Wording(key + " 的每一项应为一个值", "expected one value in each item of '" + key + "'"));
      }
    }
    return found;
  }

  /// The items of a key as mappings with some keys.
  List<YamlMap> maps(String key, SequencedCollection<String> known) {
    return maps(key, known, _ -> subject);
  }

  /// The items of a key as mappings with some keys, each of which says what it is about.
  List<YamlMap> maps(String key, SequencedCollection<String> known, Function<YamlMap, @Nullable Wording> about) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode node) {
        YamlMap map = free(node, findings, subject);
        map.subject = about.apply(map);
        map.checkKeys(known);
        maps.add(map);
      } else {
        findings.error(YamlText.line(item), subject, key + " 的每一项应为键与值", "expected keys and values in each item of '" + key + "'");
      }
    }
    return maps;
  }

  /// A name in one or two languages; the empty one when it is missing, which is said.
  BilingualName name(String key) {
    if (!(value(key) instanceof MappingNode both)) {
      return BilingualName.of(required(key));
    }
    YamlMap names = of(both, findings, subject, LANGUAGES);
    String en = names.text("en");
    return names.value("zh") == null && en != null ? BilingualName.of(en) : new BilingualName(names.required("zh"), en);
  }
}
