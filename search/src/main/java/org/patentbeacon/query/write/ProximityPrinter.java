package org.patentbeacon.query.write;

import java.util.Optional;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.dialect.Habit;

/// Writes one proximity or frequency: the field once, before a bracket that holds words and operators.
final class ProximityPrinter {
  private final DialectWriter writer;
  private final StringBuilder out = new StringBuilder();

  ProximityPrinter(DialectWriter writer) {
    this.writer = writer;
  }

  String print(PatentQuery node) {
    PatentQuery first = inner(node, 0);
    return writer.written(first, true).head() + "(" + out + ")";
  }

  /// Appends a node inside the brackets of its field; returns its first leaf.
  private PatentQuery inner(PatentQuery node, int chain) {
    return switch (node) {
      case Near near -> pair(node, writer.near(near), chain);
      case SameSentence same -> pair(node, writer.sameSentence(), chain);
      case SameParagraph same -> pair(node, writer.sameParagraph(), chain);
      case Frequency frequency -> {
        String word = frequencyWord(frequency);
        PatentQuery first = inner(frequency.operand(), 0);
        out.append(' ').append(word);
        yield first;
      }
      case Or or -> {
        out.append('(');
        PatentQuery first = inner(or.operands().getFirst(), 0);
        for (PatentQuery arm : or.operands().subList(1, or.operands().size())) {
          out.append(writer.connective("or"));
          inner(arm, 0);
        }
        out.append(')');
        yield first;
      }
      default -> {
        out.append(writer.written(node, true).value());
        yield node;
      }
    };
  }

  private PatentQuery pair(PatentQuery node, Optional<String> word, int chain) {
    String operator = word.orElseThrow(() -> writer.cannot(node));
    PatentQuery left = node.children().getFirst();
    PatentQuery right = node.children().getLast();
    boolean longChain = chain + 2 > QueryLimits.DEFAULT.proximity() && isPair(left);
    PatentQuery first = bracketed(left, longChain, longChain ? 0 : chain + 1);
    out.append(' ').append(operator).append(' ');
    bracketed(right, isPair(right), 0);
    return first;
  }

  private PatentQuery bracketed(PatentQuery node, boolean brackets, int chain) {
    out.append(brackets ? "(" : "");
    PatentQuery first = inner(node, chain);
    out.append(brackets ? ")" : "");
    return first;
  }

  private static boolean isPair(PatentQuery node) {
    return node instanceof Near || node instanceof SameSentence || node instanceof SameParagraph;
  }

  private String frequencyWord(Frequency frequency) {
    boolean or = frequency.operand() instanceof Or;
    boolean pattern = frequency.operand() instanceof Wildcard
        || (frequency.operand() instanceof Or arms && arms.operands().stream().anyMatch(Wildcard.class::isInstance));
    boolean counted = frequency.count() <= writer.habits.frequency() && (!or || writer.habits.has(Habit.FREQUENCY_OF_OR))
        && (!pattern || writer.habits.has(Habit.FREQUENCY_OF_PATTERN));
    return writer.frequency(frequency.count()).filter(word -> counted).orElseThrow(() -> writer.cannot(frequency));
  }
}
