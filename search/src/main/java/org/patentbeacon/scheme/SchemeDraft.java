package org.patentbeacon.scheme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A scheme while its files are read. What one file says of a class is completed by the others; where two say different
/// things, the first has it.
final class SchemeDraft {

  /// A class so far.
  static final class Node {
    final String symbol;
    int dots;
    @Nullable String parent;
    @Nullable String zh;
    @Nullable String en;

    Node(String symbol, int dots) {
      this.symbol = symbol;
      this.dots = dots;
    }
  }

  /// A group of the file that is being read, under which the next may stand.
  private record Above(String symbol, int dots) {}

  private static final int SUBCLASS = 4;
  private static final int SERIES = 4;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Deque<Above> path = new ArrayDeque<>();
  private final Map<String, Integer> inFile = new LinkedHashMap<>();
  private @Nullable SchemeName name;
  private String named = "";

  /// Says that what comes next is of another file.
  void beginFile() {
    path.clear();
    inFile.clear();
  }

  /// Says of which scheme a file is.
  ///
  /// @throws SchemeException when another file is of another scheme
  void of(SchemeName scheme, String file) {
    if (name != null && name != scheme) {
      throw new SchemeException(file + " is of " + scheme + ", " + named + " of " + name + "; load one scheme at a time");
    }
    name = scheme;
    named = file;
  }

  @Nullable SchemeName name() {
    return name;
  }

  /// Takes a class of the file.
  ///
  /// @return what is doubtful about it; `null` for nothing
  @Nullable String add(ClassEntry entry) {
    boolean again = inFile.put(entry.symbol(), entry.line()) != null;
    Node node = nodes.computeIfAbsent(entry.symbol(), symbol -> node(symbol, ClassEntry.UNKNOWN));
    node.zh = title(node.zh, entry.zh(), again);
    node.en = title(node.en, entry.en(), again);
    return place(node, entry.dots());
  }

  private static Node node(String symbol, int dots) {
    Node node = new Node(symbol, dots);
    node.parent = SchemeLevel.above(symbol);
    return node;
  }

  /// A title list may print two titles at one symbol, the heading over it and its own, and not say which is which.
  private static @Nullable String title(@Nullable String known, @Nullable String found, boolean again) {
    if (known == null || found == null) {
      return known == null ? found : known;
    }
    return again && !known.contains(found) ? known + "; " + found : known;
  }

  private @Nullable String place(Node node, int dots) {
    if (SchemeLevel.of(node.symbol) != SchemeLevel.SUBGROUP) {
      path.clear();
      node.dots = 0;
      if (SchemeLevel.of(node.symbol) == SchemeLevel.MAIN_GROUP) {
        path.push(new Above(node.symbol, 0));
      }
      return null;
    }
    if (dots == ClassEntry.UNKNOWN) {
      return null;
    }
    Above above = above(node.symbol, dots);
    path.push(new Above(node.symbol, dots));
    if (node.dots != ClassEntry.UNKNOWN) {
      return node.dots == dots ? null
          : node.symbol + ": expected " + node.dots + " dots, as another file or line says, found " + dots;
    }
    node.dots = dots;
    node.parent = above.symbol();
    return dots - above.dots() == 1 ? null : node.symbol + ": expected at most " + (above.dots() + 1)
        + " dots below " + above.symbol() + ", found " + dots;
  }

  /// The group of the file under which a subgroup with so many dots stands: the last with fewer dots.
  private Above above(String symbol, int dots) {
    String mainGroup = String.valueOf(SchemeLevel.above(symbol));
    if (!path.isEmpty() && !belongsUnder(path.getLast().symbol(), mainGroup)) {
      path.clear();
    }
    while (!path.isEmpty() && path.element().dots() >= dots) {
      path.pop();
    }
    return path.isEmpty() ? new Above(mainGroup, 0) : path.element();
  }

  /// Subgroups stand under their own main group, but those of the 2000 series of CPC under another of their subclass.
  private static boolean belongsUnder(String first, String mainGroup) {
    String above = SchemeLevel.of(first) == SchemeLevel.MAIN_GROUP ? first : String.valueOf(SchemeLevel.above(first));
    boolean indexing = mainGroup.indexOf('/') == SUBCLASS + SERIES && mainGroup.charAt(SUBCLASS) == '2';
    return above.equals(mainGroup) || (indexing && above.startsWith(mainGroup.substring(0, SUBCLASS)));
  }

  /// The classes with those that stand above them by their form, even where no file has them.
  Map<String, Node> complete() {
    for (Node node : new ArrayList<>(nodes.values())) {
      for (String above = node.parent; above != null && !nodes.containsKey(above); above = SchemeLevel.above(above)) {
        nodes.put(above, node(above, SchemeLevel.of(above) == SchemeLevel.SUBGROUP ? ClassEntry.UNKNOWN : 0));
      }
    }
    return nodes;
  }

  /// The classes directly below each class, in the order of the files; those above groups by symbol. The highest ones are
  /// below the empty text.
  static Map<String, List<Node>> tree(Map<String, Node> nodes) {
    Map<String, List<Node>> below = new LinkedHashMap<>();
    nodes.values().forEach(node ->
        below.computeIfAbsent(node.parent == null ? "" : node.parent, _ -> new ArrayList<>()).add(node));
    below.values().stream().filter(list -> list.getFirst().symbol.indexOf('/') < 0)
        .forEach(list -> list.sort((a, b) -> a.symbol.compareTo(b.symbol)));
    return below;
  }
}
