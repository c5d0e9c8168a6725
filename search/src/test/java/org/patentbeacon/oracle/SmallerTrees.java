package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Text;

/// The trees that are one step smaller than a tree.
public final class SmallerTrees {
  private SmallerTrees() {}

  /// {@return the trees that are one step smaller; not all are as a parser makes them}
  ///
  /// @param query the tree
  public static List<PatentQuery> of(PatentQuery query) {
    List<PatentQuery> smaller = new ArrayList<>();
    switch (query) {
      case And and -> several(and.operands(), operands -> new And(operands, and.range()), smaller);
      case Or or -> several(or.operands(), operands -> new Or(operands, or.range()), smaller);
      case Not not -> {
        smaller.add(not.kept());
        smaller.addAll(not.removed());
        if (not.removed().size() > 1) {
          without(not.removed()).forEach(fewer -> smaller.add(new Not(not.kept(), fewer, not.range())));
        }
        of(not.kept()).forEach(kept -> smaller.add(new Not(kept, not.removed(), not.range())));
        replaced(not.removed()).forEach(other -> smaller.add(new Not(not.kept(), other, not.range())));
      }
      case Preferring preferring -> smaller.add(preferring.required());
      case Near near -> pair(near.left(), near.right(), two -> new Near(near.ordered(), near.min(), near.max(),
          two.getFirst(), two.getLast(), near.range()), smaller);
      case SameSentence same -> pair(same.left(), same.right(),
          two -> new SameSentence(two.getFirst(), two.getLast(), same.range()), smaller);
      case SameParagraph same -> pair(same.left(), same.right(),
          two -> new SameParagraph(two.getFirst(), two.getLast(), same.range()), smaller);
      case Frequency many -> {
        smaller.add(many.operand());
        if (many.count() > 1) {
          smaller.add(new Frequency(many.count() - 1, many.operand(), many.range()));
        }
        of(many.operand()).forEach(operand -> smaller.add(new Frequency(many.count(), operand, many.range())));
      }
      case Text text when text.tokens().size() > 1 ->
          without(text.tokens()).forEach(tokens -> smaller.add(new Text(text.field(), tokens, text.range())));
      default -> {}
    }
    return smaller;
  }

  private interface Joining {
    PatentQuery join(List<PatentQuery> operands);
  }

  private static void several(List<PatentQuery> operands, Joining joining, List<PatentQuery> smaller) {
    smaller.addAll(operands);
    if (operands.size() > 2) {
      without(operands).forEach(fewer -> smaller.add(joining.join(fewer)));
    }
    replaced(operands).forEach(other -> smaller.add(joining.join(other)));
  }

  private static void pair(PatentQuery left, PatentQuery right, Joining joining, List<PatentQuery> smaller) {
    smaller.add(left);
    smaller.add(right);
    replaced(List.of(left, right)).forEach(other -> smaller.add(joining.join(other)));
  }

  private static <T> List<List<T>> without(List<T> values) {
    return places(values.size()).map(i -> {
      List<T> fewer = new ArrayList<>(values);
      fewer.remove((int) i);
      return fewer;
    }).toList();
  }

  /// The lists in which one operand is one step smaller.
  private static List<List<PatentQuery>> replaced(List<PatentQuery> operands) {
    return places(operands.size()).flatMap(i -> of(operands.get(i)).stream().map(smaller -> {
      List<PatentQuery> other = new ArrayList<>(operands);
      other.set(i, smaller);
      return other;
    })).toList();
  }

  private static Stream<Integer> places(int size) {
    return Stream.iterate(0, i -> i < size, i -> i + 1);
  }
}
