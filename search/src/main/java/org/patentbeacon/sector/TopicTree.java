package org.patentbeacon.sector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The topics of a sector with their paths: a root, which is the sector itself, and what lies below.
public final class TopicTree {
  /// A topic in its tree.
  ///
  /// @param topic the topic
  /// @param path the names from the sector on, joined by `/`
  /// @param parent what it lies below; absent for the root
  public record Node(Topic topic, String path, @Nullable Node parent) {

    /// {@return the topics above, the nearest first}
    public List<Topic> above() {
      List<Topic> above = new ArrayList<>();
      for (Node node = parent; node != null; node = node.parent) {
        above.add(node.topic);
      }
      return above;
    }

    /// {@return whether it is another topic or lies below it}
    ///
    /// @param above the other topic
    public boolean isWithin(Node above) {
      return path.equals(above.path) || path.startsWith(above.path + "/");
    }

    /// {@return the name of the anchor that holds for it, its own or that of the nearest above; empty when none does}
    public Optional<String> anchor() {
      for (Node node = this; node != null; node = node.parent) {
        if (node.topic.anchor() != null) {
          return Optional.of(node.topic.anchor()).filter(name -> !name.equals(Topic.NO_ANCHOR));
        }
      }
      return Optional.empty();
    }
  }

  private final Node root;
  private final Map<String, Node> byPath = new LinkedHashMap<>();
  private final Map<String, Node> byId = new LinkedHashMap<>();

  /// Lays topics out below a sector. Of two with one path or id the first counts.
  ///
  /// @param sector the name of the sector
  /// @param topics its topmost topics
  public TopicTree(BilingualName sector, List<Topic> topics) {
    root = new Node(new Topic("", sector, null, null, List.of(), topics, new Place("topics.yaml", 1)), sector.zh(), null);
    add(root);
  }

  private void add(Node node) {
    byPath.putIfAbsent(normal(node.path), node);
    byId.putIfAbsent(node.topic.id(), node);
    for (Topic child : node.topic.children()) {
      add(new Node(child, node.path + "/" + child.name().zh(), node));
    }
  }

  /// {@return the sector as a topic, with the empty id}
  public Node root() {
    return root;
  }

  /// {@return all topics but the root, each before those below}
  public List<Node> nodes() {
    return byId.values().stream().filter(node -> node.parent != null).toList();
  }

  /// {@return the topic of an id}
  ///
  /// @param id the id
  public Optional<Node> topic(String id) {
    return Optional.ofNullable(byId.get(id)).filter(node -> node.parent != null);
  }

  /// {@return the topic of a path, the root included}
  ///
  /// @param path names joined by `/`, the first, that of the sector, in either language
  public Optional<Node> at(String path) {
    String asked = normal(path);
    int slash = asked.indexOf('/');
    String sector = slash < 0 ? asked : asked.substring(0, slash);
    BilingualName name = root.topic.name();
    boolean known = sector.equals(normal(name.zh())) || (name.en() != null && sector.equals(normal(name.en())));
    return known ? Optional.ofNullable(byPath.get(normal(root.path) + asked.substring(sector.length()))) : Optional.empty();
  }

  /// {@return a name or path as queries have it: NFKC, runs of blanks as one}
  ///
  /// @param written the name as written
  public static String normal(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
  }

  /// {@return the paths of all topics, the root first}
  public List<String> paths() {
    return byPath.values().stream().map(Node::path).toList();
  }
}
