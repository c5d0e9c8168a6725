package org.patentbeacon.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// What a consultant chooses, in a file:
///
/// ```yaml
/// title: {zh: 某某照明专利态势, en: Lighting patents}
/// client: 某某照明股份有限公司
/// author: 知识产权部
/// leaveOut: [players, R2]          # chapters and exhibits
/// text:
///   overall:
///     - 本章由我方补充的一段话。
/// ```
public final class ReportFile {
  private static final List<String> KEYS = List.of("title", "client", "author", "leaveOut", "text");
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final String name;

  private ReportFile(String name) {
    this.name = name;
  }

  /// {@return the options in a file}
  ///
  /// @param text what it says, in YAML
  /// @param name its name, for messages
  /// @param date the day on the cover
  /// @throws IllegalArgumentException when it says something that is not understood, with the line
  public static ReportOptions read(String text, String name, LocalDate date) {
    ReportFile file = new ReportFile(name);
    Node root = file.root(text);
    return root == null ? ReportOptions.of(date) : file.options(file.map(root, "", KEYS), date);
  }

  private @Nullable Node root(String text) {
    try {
      return new Compose(LoadSettings.builder().setMaxAliasesForCollections(0).build()).composeString(text).orElse(null);
    } catch (MarkedYamlEngineException e) {
      throw refused(e.getProblemMark().map(Mark::getLine).orElse(0), "expected YAML, found: " + e.getProblem(), e);
    } catch (StackOverflowError e) {
      throw refused(0, "expected YAML, found one that nests too deep", e);
    }
  }

  private ReportOptions options(MappingNode root, LocalDate date) {
    Wording title = null;
    String client = null;
    String author = null;
    Set<String> left = new TreeSet<>();
    TreeMap<String, List<Wording>> added = new TreeMap<>();
    for (NodeTuple entry : root.getValue()) {
      Node value = entry.getValueNode();
      String key = scalar(entry.getKeyNode(), "a key");
      switch (key) {
        case "title" -> title = wording(value, key);
        case "client" -> client = scalar(value, key);
        case "author" -> author = scalar(value, key);
        case "leaveOut" -> list(value, key).forEach(item -> left.add(scalar(item, key)));
        default -> map(value, key, Reports.sections()).getValue().forEach(chapter -> {
          String id = scalar(chapter.getKeyNode(), "a chapter");
          added.put(id, list(chapter.getValueNode(), "text of " + id).stream().map(item -> wording(item, "text of " + id)).toList());
        });
      }
    }
    return new ReportOptions(title, client, author, date, left, added);
  }

  /// A mapping with some of the known keys, each once.
  private MappingNode map(Node node, String what, List<String> known) {
    if (!(node instanceof MappingNode map)) {
      throw refused(node, (what.isEmpty() ? "" : what + ": ") + "expected keys and values");
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : map.getValue()) {
      String key = scalar(entry.getKeyNode(), "a key");
      if (!known.contains(key)) {
        throw refused(entry.getKeyNode(), (what.isEmpty() ? "" : what + ": ") + "expected one of " + String.join(", ", known) + ", found '" + key + "'");
      }
      if (!seen.add(key)) {
        throw refused(entry.getKeyNode(), "'" + key + "' is there twice");
      }
    }
    return map;
  }

  private List<Node> list(Node node, String what) {
    if (node instanceof SequenceNode several) {
      return several.getValue();
    }
    throw refused(node, what + ": expected a list such as [players, R2]");
  }

  /// A text in one language or both.
  private Wording wording(Node node, String what) {
    if (node instanceof ScalarNode) {
      String text = scalar(node, what);
      return new Wording(text, text);
    }
    List<String> texts = new ArrayList<>();
    MappingNode both = map(node, what, LANGUAGES);
    for (String language : LANGUAGES) {
      both.getValue().stream().filter(entry -> scalar(entry.getKeyNode(), what).equals(language)).findFirst()
          .ifPresent(entry -> texts.add(scalar(entry.getValueNode(), what)));
    }
    if (texts.isEmpty()) {
      throw refused(node, what + ": expected a text in zh or en, found none");
    }
    return new Wording(texts.getFirst(), texts.getLast());
  }

  private String scalar(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw refused(node, what + ": expected a text");
  }

  private IllegalArgumentException refused(Node node, String message) {
    return refused(node.getStartMark().map(Mark::getLine).orElse(0), message, null);
  }

  private IllegalArgumentException refused(int line, String message, @Nullable Throwable cause) {
    return new IllegalArgumentException("%s, line %d: %s".formatted(name, line + 1, message), cause);
  }
}
