package org.patentbeacon.query.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbeacon.oracle.FixedVocabulary;
import org.patentbeacon.oracle.RandomTrees;
import org.patentbeacon.oracle.SmallerTrees;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.read.QueryParser;

/// What is printed is read back as the same tree, in every dialect; a tree that a dialect cannot say is refused at the
/// first node it has no words for. `-Dbeacon.seed` repeats a run, `-Dbeacon.trees` asks for more trees.
class RoundTripTest {
  private static final int SHOWN = 20;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final int trees = Integer.getInteger("beacon.trees", 4_000);
  private final List<String> misses = new ArrayList<>();

  @Test
  void everyTreeInEveryDialect() {
    RandomTrees some = new RandomTrees(random, new FixedVocabulary(random), Set.of());
    Map<Dialect, Integer> said = new EnumMap<>(Dialect.class);
    for (int i = 0; i < trees && misses.size() < SHOWN; i++) {
      PatentQuery tree = some.anyQuery(random.nextInt(4));
      for (Dialect dialect : Dialect.values()) {
        said.merge(dialect, roundTrip(tree, dialect) ? 1 : 0, Integer::sum);
      }
    }
    assertThat(misses).as("seed %d", seed).isEmpty();
    assertThat(said).as("trees said of %d, seed %d", trees, seed).containsEntry(Dialect.BEACON, trees)
        .allSatisfy((dialect, count) -> assertThat(count).as(dialect.word()).isGreaterThan(trees / 100));
  }

  /// Whether the dialect says the tree.
  private boolean roundTrip(PatentQuery tree, Dialect dialect) {
    Optional<String> miss = miss(tree, dialect);
    if (miss.isPresent()) {
      misses.add(dialect.word() + " " + smallest(tree, dialect));
    }
    return miss.isEmpty() && new Sayable(dialect).firstUnsayable(tree).isEmpty();
  }

  /// What is wrong with the smallest tree that goes wrong like this one.
  private static String smallest(PatentQuery tree, Dialect dialect) {
    PatentQuery smallest = tree;
    Optional<PatentQuery> smaller = Optional.of(tree);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = SmallerTrees.of(smallest).stream().filter(RoundTripTest::isParsed)
          .filter(other -> miss(other, dialect).isPresent()).findFirst();
    }
    return SExpression.of(smallest) + miss(smallest, dialect).orElseThrow();
  }

  private static boolean isParsed(PatentQuery tree) {
    return switch (tree) {
      case PatentQuery.And and -> and.operands().stream().allMatch(arm -> !(arm instanceof PatentQuery.And) && isParsed(arm));
      case PatentQuery.Or or -> or.operands().stream().allMatch(arm -> !(arm instanceof PatentQuery.Or) && isParsed(arm));
      case PatentQuery.Not not -> !(not.kept() instanceof PatentQuery.Not) && isParsed(not.kept())
          && not.removed().stream().allMatch(RoundTripTest::isParsed);
      case PatentQuery.Near near -> isParsed(near.left()) && isParsed(near.right());
      case PatentQuery.SameSentence same -> isParsed(same.left()) && isParsed(same.right());
      case PatentQuery.SameParagraph same -> isParsed(same.left()) && isParsed(same.right());
      case PatentQuery.Frequency many -> !(many.operand() instanceof PatentQuery.Near) && isParsed(many.operand());
      default -> true;
    };
  }

  private static Optional<String> miss(PatentQuery tree, Dialect dialect) {
    Optional<PatentQuery> unsayable = new Sayable(dialect).firstUnsayable(tree);
    String expected = unsayable.map(node -> "none, for " + SExpression.of(node)).orElse("a text");
    String text;
    try {
      text = QueryPrinter.print(tree, dialect);
    } catch (QuerySyntaxException e) {
      boolean right = unsayable.filter(node -> node.range().toString().equals(e.start() + "-" + e.end())).isPresent();
      return right ? Optional.empty()
          : Optional.of("\n  " + e.getMessage() + "; expected " + expected + "\n  " + unchecked(tree, dialect));
    }
    PatentQuery back = QueryParser.parse(text, dialect).tree();
    return back.equals(tree) && unsayable.isEmpty() ? Optional.empty()
        : Optional.of("\n  " + text + "; expected " + expected + "\n  read back as " + SExpression.of(back));
  }

  private static String unchecked(PatentQuery tree, Dialect dialect) {
    try {
      return new TreePrinter(dialect).whole(tree);
    } catch (QuerySyntaxException e) {
      return e.getMessage();
    }
  }
}
