package org.patentbeacon.query.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Positional;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.scan.ProximityMark;
import org.patentbeacon.query.scan.QueryText;

/// What may stand on both sides of a proximity operator and under a frequency, and how they join.
final class ProximityRules {
  private static final int MAX_DISTANCE = 99;

  private final QueryText text;
  private final Habits habits;

  ProximityRules(QueryText text, Habits habits) {
    this.text = text;
    this.habits = habits;
  }

  /// Checks an operator by itself, before its right operand is read.
  void check(ProximityMark operator) {
    if (operator.kind() == ProximityMark.Kind.UNSUPPORTED) {
      throw error(QueryErrorCode.NOT_SUPPORTED, operator, "'" + written(operator) + "' is not supported");
    }
    if (!operator.kind().distance() && operator.numbered()) {
      throw error(QueryErrorCode.PROX_DISTANCE, operator, "'" + written(operator) + "' takes no number");
    }
    if (operator.max() > MAX_DISTANCE || operator.min() > operator.max()) {
      throw error(QueryErrorCode.PROX_DISTANCE, operator,
          "expected a distance of 0 to 99, the smaller number first, found '" + written(operator) + "'");
    }
  }

  PatentQuery join(PatentQuery left, ProximityMark operator, PatentQuery right) {
    checkOperand(left, operator);
    checkOperand(right, operator);
    Set<String> fields = new LinkedHashSet<>();
    collectFields(left, fields);
    collectFields(right, fields);
    if (fields.size() > 1) {
      throw error(QueryErrorCode.PROX_FIELD_MIX, operator,
          "both sides of '" + written(operator) + "' must search one field; found " + String.join(" and ", fields));
    }
    int level = level(operator.kind());
    if (level(left) > level || level(right) > level) {
      throw error(QueryErrorCode.PROX_NESTING, operator,
          "'" + written(operator) + "' cannot hold a wider proximity; sentence and paragraph go outside");
    }
    SourceRange range = new SourceRange(operator.start(), operator.end());
    int max = operator.numbered() ? operator.max() : 1;
    int min = Math.max(0, operator.min());
    return switch (operator.kind()) {
      case ORDERED -> new Near(true, min, max, left, right, range);
      case UNORDERED -> new Near(false, min, max, left, right, range);
      case PARAGRAPH -> new SameParagraph(left, right, range);
      case SENTENCE -> new SameSentence(left, right, range);
      case FREQUENCY, UNSUPPORTED -> throw new IllegalArgumentException(operator.kind() + " joins nothing");
    };
  }

  PatentQuery frequency(PatentQuery operand, ProximityMark operator) {
    int count = operator.numbered() ? operator.max() : 0;
    if (count < 1 || count > habits.frequency() || operator.min() >= 0) {
      throw error(QueryErrorCode.FREQ_COUNT, operator,
          "expected 1 to " + habits.frequency() + " in '" + written(operator) + "'");
    }
    Set<String> fields = new LinkedHashSet<>();
    boolean words = isCounted(operand) || (habits.has(Habit.FREQUENCY_OF_OR) && operand instanceof Or or
        && or.operands().stream().allMatch(this::isCounted));
    if (words) {
      collectFields(operand, fields);
    }
    if (!words || fields.size() > 1) {
      throw error(QueryErrorCode.FREQ_OPERAND, operator,
          "'" + written(operator) + "' counts words, phrases and OR groups of one field");
    }
    return new Frequency(count, operand, new SourceRange(operator.start(), operator.end()));
  }

  private boolean isCounted(PatentQuery node) {
    return node instanceof Text || (node instanceof Wildcard && habits.has(Habit.FREQUENCY_OF_PATTERN));
  }

  /// The one field that a textual operand searches, `null` when there is none or more than one.
  @Nullable Field field(PatentQuery operand) {
    Set<String> fields = new LinkedHashSet<>();
    collectFields(operand, fields);
    return fields.size() == 1 ? FieldCatalog.standard().field(fields.iterator().next()) : null;
  }

  private static void collectFields(PatentQuery node, Set<String> fields) {
    switch (node) {
      case Text word -> fields.add(word.field());
      case Wildcard word -> fields.add(word.field());
      case Near near -> {
        collectFields(near.left(), fields);
        collectFields(near.right(), fields);
      }
      case SameSentence same -> {
        collectFields(same.left(), fields);
        collectFields(same.right(), fields);
      }
      case SameParagraph same -> {
        collectFields(same.left(), fields);
        collectFields(same.right(), fields);
      }
      case Or or -> or.operands().forEach(operand -> collectFields(operand, fields));
      default -> node.leafField().ifPresent(fields::add);
    }
  }

  private void checkOperand(PatentQuery node, ProximityMark operator) {
    boolean fits = switch (node) {
      case Or or -> or.operands().stream().allMatch(arm -> arm instanceof Positional);
      default -> node instanceof Positional;
    };
    if (!fits) {
      throw error(QueryErrorCode.PROX_OPERAND, operator,
          "'" + written(operator) + "' joins words, phrases and OR groups; found " + node.described());
    }
  }

  private static int level(ProximityMark.Kind kind) {
    return switch (kind) {
      case ORDERED, UNORDERED -> 1;
      case SENTENCE -> 2;
      case PARAGRAPH, FREQUENCY, UNSUPPORTED -> 3;
    };
  }

  private static int level(PatentQuery node) {
    return switch (node) {
      case Near near -> 1;
      case SameSentence same -> 2;
      case SameParagraph same -> 3;
      case Or or -> or.operands().stream().mapToInt(ProximityRules::level).max().orElse(0);
      default -> 0;
    };
  }

  private String written(ProximityMark operator) {
    return text.written(operator.start(), operator.end());
  }

  private QuerySyntaxException error(QueryErrorCode code, ProximityMark operator, String message) {
    return text.error(code, operator.start(), operator.end(), message);
  }
}
