package org.patentbeacon.query.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.Enumerated;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Positional;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;

/// Joins the words of a dialect to a whole query: operators, brackets, and fields before what they hold.
final class TreePrinter {
  private final Habits habits;
  private final DialectWriter writer;

  TreePrinter(Dialect dialect) {
    this.habits = Habits.of(dialect);
    this.writer = DialectWriter.of(dialect);
  }

  String whole(PatentQuery tree) {
    return writer.whole(print(tree));
  }

  private String print(PatentQuery node) {
    return switch (node) {
      case And and -> joined(and.operands(), "and", node);
      case Or or -> or(or);
      case Not not -> not(not);
      case Preferring preferring -> preferring(preferring);
      case Near _, SameSentence _, SameParagraph _, Frequency _ -> new ProximityPrinter(writer).print(node);
      default -> writer.written(node, false).text();
    };
  }

  private String joined(List<PatentQuery> operands, String word, PatentQuery parent) {
    return String.join(writer.connective(word), operands.stream().map(operand -> operand(operand, parent)).toList());
  }

  /// An operand, in brackets where the dialect would read it otherwise.
  private String operand(PatentQuery operand, PatentQuery parent) {
    String text = print(operand);
    boolean joined = operand instanceof And || operand instanceof Not
        || (operand instanceof Or or && !isOneClause(or));
    boolean brackets = joined && (habits.has(Habit.LEFT_TO_RIGHT) || switch (parent) {
      case And and -> operand instanceof Or;
      case Not not -> true;
      default -> false;
    });
    return brackets ? "(" + text + ")" : text;
  }

  private String not(Not not) {
    StringBuilder text = new StringBuilder(operand(not.kept(), not));
    not.removed().forEach(removed -> text.append(writer.connective("not")).append(operand(removed, not)));
    return text.toString();
  }

  private String preferring(Preferring preferring) {
    if (!habits.has(Habit.RANKING)) {
      throw writer.cannot(preferring);
    }
    return print(preferring.required()) + writer.connective("opt") + operand(preferring.preferred(), preferring);
  }

  private boolean isOneClause(Or or) {
    if (or.operands().stream().anyMatch(TreePrinter::isInner)) {
      return false;
    }
    List<WrittenLeaf> leaves = leaves(or.operands(), true);
    return leaves.size() == 1 || hoists(leaves);
  }

  private static boolean hoists(List<WrittenLeaf> leaves) {
    return leaves.stream().allMatch(leaf -> leaf.hoists() && leaf.head().equals(leaves.getFirst().head()));
  }

  private String or(Or or) {
    if (or.operands().stream().noneMatch(TreePrinter::isInner)) {
      List<WrittenLeaf> leaves = leaves(or.operands(), true);
      if (leaves.size() == 1) {
        return leaves.getFirst().text();
      }
      if (hoists(leaves)) {
        String values = String.join(writer.connective("or"), leaves.stream().map(WrittenLeaf::value).toList());
        return leaves.getFirst().head() + "(" + values + ")";
      }
    }
    List<String> arms = new ArrayList<>();
    int at = 0;
    while (at < or.operands().size()) {
      int values = valuesOfOneWord(or.operands(), at);
      arms.add(values > 1 ? leaves(or.operands().subList(at, at + values), false).getFirst().text()
          : operand(or.operands().get(at), or));
      at += values;
    }
    return String.join(writer.connective("or"), arms);
  }

  /// Whether a node has operands of its own.
  private static boolean isInner(PatentQuery node) {
    return switch (node) {
      case And and -> true;
      case Or or -> true;
      case Not not -> true;
      case Preferring preferring -> true;
      case Frequency frequency -> true;
      case Positional text -> !(text instanceof Text || text instanceof Wildcard);
      default -> false;
    };
  }

  private List<WrittenLeaf> leaves(List<PatentQuery> operands, boolean grouped) {
    List<WrittenLeaf> leaves = new ArrayList<>();
    int at = 0;
    while (at < operands.size() && !isInner(operands.get(at))) {
      int values = valuesOfOneWord(operands, at);
      leaves.add(values > 1 ? several(operands.subList(at, at + values)).orElseThrow()
          : writer.written(operands.get(at), grouped));
      at += values;
    }
    return leaves;
  }

  /// How many operands from here one word of the dialect stands for.
  private int valuesOfOneWord(List<PatentQuery> operands, int from) {
    int end = from;
    while (end < operands.size() && end < from + 8 && operands.get(end) instanceof Enumerated value
        && value.field().equals(operands.get(from).leafField().orElse(""))) {
      end++;
    }
    while (end > from + 1 && several(operands.subList(from, end)).isEmpty()) {
      end--;
    }
    return Math.max(1, end - from);
  }

  private Optional<WrittenLeaf> several(List<PatentQuery> values) {
    List<Enumerated> enumerated = values.stream().map(Enumerated.class::cast).toList();
    return writer.enumerated(enumerated.getFirst().field(), enumerated.stream().map(Enumerated::value).toList());
  }
}
