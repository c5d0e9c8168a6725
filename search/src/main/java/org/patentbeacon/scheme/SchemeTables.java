package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The classes of a scheme as columns, in its order.
///
/// @param symbols their symbols
/// @param dots their dots, or [ClassEntry#UNKNOWN]
/// @param parents the class above each, -1 for the highest
/// @param ends behind the last class below each
/// @param sorted the classes by symbol, to find them
/// @param zh their Chinese titles
/// @param en their English titles
record SchemeTables(Texts symbols, byte[] dots, int[] parents, int[] ends, int[] sorted, Texts zh, Texts en) {

  /// The columns of a tree that says what is directly below each class.
  static SchemeTables of(Map<String, List<SchemeDraft.Node>> tree, int size) {
    Filling filling = new Filling(tree, size);
    filling.below("", -1);
    return filling.tables();
  }

  /// The tree written out, each class before those below it.
  private static final class Filling {
    private final Map<String, List<SchemeDraft.Node>> tree;
    private final List<SchemeDraft.Node> order;
    private final byte[] dots;
    private final int[] parents;
    private final int[] ends;

    Filling(Map<String, List<SchemeDraft.Node>> tree, int size) {
      this.tree = tree;
      this.order = new ArrayList<>(size);
      this.dots = new byte[size];
      this.parents = new int[size];
      this.ends = new int[size];
    }

    /// As deep as dots go, which no office takes beyond a few.
    void below(String symbol, int parent) {
      for (SchemeDraft.Node node : tree.getOrDefault(symbol, List.of())) {
        int at = order.size();
        order.add(node);
        dots[at] = (byte) node.dots;
        parents[at] = parent;
        below(node.symbol, at);
        ends[at] = order.size();
      }
    }

    SchemeTables tables() {
      int[] sorted = IntStream.range(0, order.size()).boxed()
          .sorted((a, b) -> order.get(a).symbol.compareTo(order.get(b).symbol)).mapToInt(Integer::intValue).toArray();
      List<@Nullable String> symbols = new ArrayList<>();
      List<@Nullable String> zh = new ArrayList<>();
      List<@Nullable String> en = new ArrayList<>();
      order.forEach(node -> {
        symbols.add(node.symbol);
        zh.add(node.zh);
        en.add(node.en);
      });
      return new SchemeTables(Texts.of(symbols), dots, parents, ends, sorted, Texts.of(zh), Texts.of(en));
    }
  }
}
