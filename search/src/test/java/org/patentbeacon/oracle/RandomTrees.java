package org.patentbeacon.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// Random trees as a parser makes them: nested kinds flattened, proximities over one field, patterns with letters.
/// Every node has a range of its own, in the order of the tree, a parent before its operands.
public final class RandomTrees {
  private static final String[] OFTEN = {"TI", "AB", "CLAIM", "DES", "TIAB", "TIABC", "FULL", "AP", "IPC"};

  private static final List<String> NAMES = List.of("照明 封装", "清华大学", "a and b", "(照明)", "O'Neil \"x\"", "Müller+Co", "灯*");

  private final Random random;
  private final Vocabulary vocabulary;
  private final List<Field> textual;
  private final List<Field> others;
  private final RandomPatterns patterns;
  private int written;

  /// Makes trees over all fields but some.
  ///
  /// @param random decides
  /// @param vocabulary what the trees are made of
  /// @param without codes of fields that no tree asks for
  public RandomTrees(Random random, Vocabulary vocabulary, Set<String> without) {
    this.random = random;
    this.vocabulary = vocabulary;
    this.patterns = new RandomPatterns(random);
    List<Field> fields = FieldCatalog.standard().fields().stream()
        .filter(field -> !without.contains(field.code())).toList();
    this.textual = fields.stream().filter(field -> field.type().textual()).toList();
    this.others = fields.stream().filter(field -> !field.type().textual()).toList();
  }

  private SourceRange next() {
    return new SourceRange(written++, written);
  }

  private boolean rarely(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String textField(Predicate<Field> wanted) {
    Field often = FieldCatalog.standard().field(OFTEN[random.nextInt(OFTEN.length)]);
    boolean common = random.nextBoolean() && textual.contains(often) && wanted.test(often);
    return common ? often.code() : any(textual.stream().filter(wanted).toList()).code();
  }

  /// {@return a tree whose records depend on nothing but the record}
  ///
  /// @param depth how deep clauses nest
  public PatentQuery query(int depth) {
    written = 0;
    if (rarely(20)) {
      SourceRange operator = next();
      return new PatentQuery.Preferring(clause(depth), leaf(), operator);
    }
    return clause(depth);
  }

  /// {@return a tree of any nodes, with references, rankings and company trees among them}
  ///
  /// @param depth how deep clauses nest
  public PatentQuery anyQuery(int depth) {
    written = 0;
    return switch (random.nextInt(12)) {
      case 0 -> {
        SourceRange operator = next();
        yield new PatentQuery.Preferring(any(clauseOrReference(depth)), text(textField(field -> true), 2), operator);
      }
      case 1 -> {
        SourceRange all = next();
        PatentQuery ranking = semantic();
        yield new PatentQuery.And(List.of(ranking, text(textField(field -> true), 2)), all);
      }
      case 2 -> semantic();
      case 3 -> reference();
      case 4 -> {
        SourceRange one = next();
        yield new PatentQuery.Or(List.of(reference(), leaf()), one);
      }
      default -> clause(depth);
    };
  }

  private List<PatentQuery> clauseOrReference(int depth) {
    return rarely(4) ? List.of(reference()) : List.of(clause(depth));
  }

  private PatentQuery semantic() {
    return new PatentQuery.Semantic(any(List.of(PatentQuery.SemanticKind.values())),
        String.join(" ", vocabulary.phrase("TI", 4)) + any(List.of("", ".", " \"q\"", " (x)")), next());
  }

  private PatentQuery reference() {
    String name = any(NAMES);
    return switch (random.nextInt(4)) {
      case 0 -> new PatentQuery.SavedSearch(name, next());
      case 1 -> new PatentQuery.Topic(PatentQuery.Reach.BELOW, name + "/封装", next());
      case 2 -> new PatentQuery.Topic(PatentQuery.Reach.EXACT, name, next());
      default -> new PatentQuery.CompanyTree(textField(field -> field.type() == FieldType.NAME), name, next());
    };
  }

  private PatentQuery clause(int depth) {
    if (depth == 0 || rarely(4)) {
      return leaf();
    }
    SourceRange range = next();
    return switch (random.nextInt(5)) {
      case 0, 1 -> new PatentQuery.And(operands(depth, node -> !(node instanceof PatentQuery.And)), range);
      case 2, 3 -> new PatentQuery.Or(operands(depth, node -> !(node instanceof PatentQuery.Or)), range);
      default -> {
        PatentQuery kept = rarely(3) ? new PatentQuery.All(next())
            : fitting(() -> clause(depth - 1), node -> !(node instanceof PatentQuery.Not));
        List<PatentQuery> removed = new ArrayList<>();
        do {
          removed.add(clause(depth - 1));
        } while (rarely(4));
        yield new PatentQuery.Not(kept, removed, range);
      }
    };
  }

  private List<PatentQuery> operands(int depth, Predicate<PatentQuery> fits) {
    List<PatentQuery> operands = new ArrayList<>();
    do {
      operands.add(fitting(() -> clause(depth - 1), fits));
    } while (operands.size() < 2 || rarely(3));
    return operands;
  }

  private static PatentQuery fitting(Supplier<PatentQuery> nodes, Predicate<PatentQuery> fits) {
    PatentQuery node = nodes.get();
    while (!fits.test(node)) {
      node = nodes.get();
    }
    return node;
  }

  private PatentQuery leaf() {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> text(textField(field -> true), 4);
      case 3 -> wildcard(textField(field -> true));
      case 4, 5, 6 -> proximity(textField(field -> true), 2, 2);
      case 7 -> frequency(textField(field -> true));
      case 8 -> exact(textField(field -> true));
      case 9 -> rarely(6) ? new PatentQuery.All(next()) : new PatentQuery.Exists(any(rarely(2) ? textual : others).code(), next());
      default -> typed(any(others));
    };
  }

  private PatentQuery text(String field, int most) {
    return new PatentQuery.Text(field, vocabulary.phrase(field, most), next());
  }

  private PatentQuery exact(String field) {
    return new PatentQuery.Exact(field, vocabulary.phrase(field, rarely(2) ? 40 : 4), next());
  }

  private PatentQuery wildcard(String field) {
    List<String> phrase = vocabulary.phrase(field, 4);
    List<String> pattern = patterns.ofTokens(phrase);
    return pattern.equals(phrase) ? new PatentQuery.Text(field, phrase, next())
        : new PatentQuery.Wildcard(field, pattern, next());
  }

  private PatentQuery word(String field) {
    return rarely(4) ? wildcard(field) : text(field, 2);
  }

  private PatentQuery frequency(String field) {
    SourceRange operator = next();
    PatentQuery operand = word(field);
    if (rarely(3)) {
      SourceRange one = next();
      operand = new PatentQuery.Or(List.of(word(field), word(field)), one);
    }
    int count = rarely(5) ? 1 + random.nextInt(100) : 1 + random.nextInt(4);
    return new PatentQuery.Frequency(count, operand, operator);
  }

  /// A proximity; `kind` 0 joins by distance, 1 by sentence, 2 by paragraph, and only upwards.
  private PatentQuery proximity(String field, int highest, int depth) {
    SourceRange operator = next();
    int kind = random.nextInt(3) > 0 ? 0 : random.nextInt(highest + 1);
    PatentQuery left = operand(field, kind, depth);
    PatentQuery right = operand(field, kind, depth);
    return switch (kind) {
      case 1 -> new PatentQuery.SameSentence(left, right, operator);
      case 2 -> new PatentQuery.SameParagraph(left, right, operator);
      default -> {
        int min = rarely(3) ? random.nextInt(4) : 0;
        int max = rarely(5) ? min + random.nextInt(100 - min) : min + random.nextInt(6);
        yield new PatentQuery.Near(random.nextBoolean(), min, max, left, right, operator);
      }
    };
  }

  private PatentQuery operand(String field, int kind, int depth) {
    int choice = depth == 0 ? 9 : random.nextInt(8);
    if (choice == 0) {
      return proximity(field, kind, depth - 1);
    }
    if (choice == 1) {
      SourceRange one = next();
      PatentQuery first = rarely(4) ? proximity(field, kind, 0) : word(field);
      return new PatentQuery.Or(List.of(first, word(field)), one);
    }
    return word(field);
  }

  private PatentQuery typed(Field field) {
    String value = vocabulary.value(field.code());
    return switch (field.type()) {
      case PUBNO, APPNO -> new PatentQuery.NumberIs(field.code(), patterns.ofNumber(value), next());
      case CLASS -> symbol(field.code(), value);
      case LOC -> rarely(5) ? new PatentQuery.ClassSymbol(field.code(), PatentQuery.Reach.LIKE, value.substring(0, 2) + "*", next())
          : new PatentQuery.ClassSymbol(field.code(), belowOrExact(), rarely(3) ? value.substring(0, 2) : value, next());
      case DATE -> dates(field.code(), LocalDate.parse(value));
      case INT -> integers(field.code(), Math.max(0, Integer.parseInt(value)));
      case CODE -> new PatentQuery.Code(field.code(), patterns.ofCode(value), next());
      case FLAG -> new PatentQuery.Flag(field.code(), Boolean.parseBoolean(value), next());
      default -> new PatentQuery.Enumerated(field.code(), value, next());
    };
  }

  private PatentQuery.Reach belowOrExact() {
    return rarely(3) ? PatentQuery.Reach.EXACT : PatentQuery.Reach.BELOW;
  }

  private PatentQuery symbol(String field, String value) {
    int slash = value.indexOf('/');
    if (slash > 0 && rarely(4)) {
      String other = rarely(2) ? value.substring(0, slash) + "/" + (10 + random.nextInt(90)) : value.substring(0, 4) + (1 + random.nextInt(120)) + "/00";
      boolean ordered = RandomPatterns.groupOrder(value, other) <= 0;
      String low = ordered ? value : other;
      String high = ordered ? other : value;
      return new PatentQuery.ClassRange(field, rarely(5) ? null : low, rarely(5) ? null : high, next());
    }
    if (slash > 0 && rarely(4)) {
      return new PatentQuery.ClassSymbol(field, PatentQuery.Reach.LIKE,
          rarely(2) ? value.substring(0, slash + 2) + "*" : value.substring(0, value.length() - 1) + "?", next());
    }
    String asked = slash < 0 ? value : switch (random.nextInt(6)) {
      case 0 -> value.substring(0, 1);
      case 1 -> value.substring(0, 3);
      case 2 -> value.substring(0, 4);
      case 3 -> value.substring(0, slash) + "/00";
      default -> value;
    };
    return new PatentQuery.ClassSymbol(field, belowOrExact(), asked, next());
  }

  private PatentQuery dates(String field, LocalDate day) {
    LocalDate from = rarely(4) ? null : day.minusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(500));
    LocalDate to = from != null && rarely(4) ? null : day.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(500));
    return new PatentQuery.DateRange(field, from, to, next());
  }

  private PatentQuery integers(String field, int number) {
    int from = Math.max(0, number - (rarely(2) ? 0 : random.nextInt(3)));
    int to = Math.min(999_999_999, rarely(2) ? number : number + random.nextInt(3));
    boolean openStart = rarely(4);
    return new PatentQuery.IntegerRange(field, openStart ? null : from, !openStart && rarely(4) ? null : to, next());
  }
}
