package org.patentbeacon.network;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.PackedStrings;

/// What nodes are called: distinct labels, ascending by code point. The place of a label is the number of its node.
///
/// @param all the labels
public record Labels(List<String> all) {

  /// Checks the order.
  ///
  /// @throws IllegalArgumentException when a label does not stand after the one before it
  public Labels {
    all = all instanceof PackedStrings ? all : List.copyOf(all); // packed ones cannot be changed, and are many
    for (int i = 1; i < all.size(); i++) {
      if (CodePointOrder.INSTANCE.compare(all.get(i - 1), all.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "labels are distinct and ascend by code point, found '" + all.get(i) + "' after '" + all.get(i - 1) + "'");
      }
    }
  }

  /// {@return these labels in their order, each once}
  ///
  /// @param labels in any order
  public static Labels of(Collection<String> labels) {
    return new Labels(labels.stream().distinct().sorted(CodePointOrder.INSTANCE).toList());
  }

  /// {@return how many there are}
  public int size() {
    return all.size();
  }

  /// {@return the label of a node}
  ///
  /// @param node from 0
  public String label(int node) {
    return all.get(node);
  }

  /// {@return the node of a label}
  ///
  /// @param label one of them
  /// @throws IllegalArgumentException when it is none of them
  public int node(String label) {
    int node = Collections.binarySearch(all, label, CodePointOrder.INSTANCE);
    if (node < 0) {
      throw new IllegalArgumentException("no node is labelled '" + label + "'");
    }
    return node;
  }
}
