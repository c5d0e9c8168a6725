package org.patentbeacon.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// Spans of nested proximities in dense texts equal those found by trying every pair.
class SpanFinderTest {
  private static final int ROUNDS = 2_000;
  private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::first).thenComparingInt(Span::last);
  private static final List<List<String>> PHRASES = List.of(List.of("a"), List.of("b"), List.of("a", "b"), List.of("c"),
      List.of("b", "a", "a"));

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /// Paragraphs of three words, some of them long, with sentences.
  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(random.nextInt(4) == 0 ? 160 : 25); word >= 0; word--) {
        text.append("abcd".charAt(random.nextInt(4))).append(random.nextInt(12) == 0 ? ". " : " ");
      }
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private PatentQuery operand(int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return new PatentQuery.Text("TI", PHRASES.get(random.nextInt(PHRASES.size())), SourceRange.NONE);
    }
    if (random.nextInt(6) == 0) {
      return new PatentQuery.Wildcard("TI", pattern(), SourceRange.NONE);
    }
    if (random.nextInt(5) == 0) {
      return new PatentQuery.Or(List.of(operand(depth - 1), operand(depth - 1)), SourceRange.NONE);
    }
    int min = random.nextInt(4) == 0 ? random.nextInt(100) : 0;
    int max = min + random.nextInt(random.nextBoolean() ? 4 : 100 - min);
    return new PatentQuery.Near(random.nextBoolean(), min, max, operand(depth - 1), operand(depth - 1), SourceRange.NONE);
  }

  private List<String> pattern() {
    List<String> pieces = new ArrayList<>(List.of("a"));
    for (int i = random.nextInt(6); i >= 0; i--) {
      for (int gap = random.nextInt(3); gap > 0; gap--) {
        pieces.add(random.nextBoolean() ? "?" : "*");
      }
      pieces.add("abc".substring(i % 3, i % 3 + 1));
    }
    return pieces;
  }

  /// The spans that go on from a position with the pieces from one on.
  private static void plain(TextPositions text, List<String> pieces, int from, Span before, Set<Span> spans) {
    if (from == pieces.size()) {
      spans.add(before);
      return;
    }
    int least = 0;
    int most = 0;
    int at = from;
    for (; pieces.get(at).equals("?") || pieces.get(at).equals("*"); at++) {
      least += pieces.get(at).equals("?") ? 1 : 0;
      most += pieces.get(at).equals("?") ? 1 : 5;
    }
    for (int position : text.positions(pieces.get(at))) {
      int between = position - before.last() - 1;
      if (between >= least && between <= most
          && (most == 0 || text.sentence(position) == text.sentence(before.last()))) {
        plain(text, pieces, at + 1, new Span(before.first(), position), spans);
      }
    }
  }

  private static Set<Span> plain(TextPositions text, PatentQuery node) {
    Set<Span> spans = new TreeSet<>(ORDER);
    switch (node) {
      case PatentQuery.Text words -> {
        for (int start : text.runs(words.tokens())) {
          spans.add(new Span(start, start + words.tokens().size() - 1));
        }
      }
      case PatentQuery.Wildcard wildcard -> {
        for (int start : text.positions(wildcard.pattern().getFirst())) {
          plain(text, wildcard.pattern(), 1, new Span(start, start), spans);
        }
      }
      case PatentQuery.Or or -> or.operands().forEach(arm -> spans.addAll(plain(text, arm)));
      case PatentQuery.Near near -> {
        Set<Span> right = plain(text, near.right());
        for (Span a : plain(text, near.left())) {
          for (Span b : right) {
            pair(near, a, b, spans);
            if (!near.ordered()) {
              pair(near, b, a, spans);
            }
          }
        }
      }
      default -> throw new IllegalArgumentException(node.toString());
    }
    return spans;
  }

  private static void pair(PatentQuery.Near near, Span before, Span after, Set<Span> spans) {
    int between = after.first() - before.last() - 1;
    if (between >= near.min() && between <= near.max()) {
      spans.add(new Span(before.first(), after.last()));
    }
  }

  @Test
  void findsWhatEveryPairHolds() {
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> paragraphs = paragraphs();
      PatentQuery query = operand(1 + random.nextInt(3));
      TextPositions text = new TextPositions(paragraphs);
      List<Span> expected = List.copyOf(plain(text, query));
      SpanFinder finder = new SpanFinder(text, 5);
      assertThat(finder.find(query)).as("seed %d: %s in %s", seed, query, paragraphs).isEqualTo(expected);
      assertThat(finder.has(query)).isEqualTo(!expected.isEmpty());
      assertThat(finder.first(query, 7)).isEqualTo(expected.subList(0, Math.min(7, expected.size())));
      assertThat(finder.find(new PatentQuery.SameSentence(query, query, SourceRange.NONE)).stream().map(Span::first).toList())
          .as("seed %d: %s in %s", seed, query, paragraphs).isEqualTo(firstsOfSentences(text, expected));
      found += expected.isEmpty() ? 0 : 1;
    }
    assertThat(found).as("seed %d", seed).isBetween(ROUNDS / 5, ROUNDS * 19 / 20);
  }

  private static List<Integer> firstsOfSentences(TextPositions text, List<Span> spans) {
    Map<Integer, Integer> firsts = new TreeMap<>();
    spans.stream().filter(span -> text.sentence(span.first()) == text.sentence(span.last()))
        .forEach(span -> firsts.putIfAbsent(text.sentence(span.first()), span.first()));
    return List.copyOf(firsts.values());
  }

  @Test
  void countsTheWorkOfAChain() {
    long[] steps = {0};
    PatentQuery word = new PatentQuery.Text("TI", List.of("a"), SourceRange.NONE);
    PatentQuery chain = word;
    for (int i = 0; i < 16; i++) {
      chain = new PatentQuery.Near(false, 0, 99, chain, word, SourceRange.NONE);
    }
    SpanFinder finder = new SpanFinder(new TextPositions(List.of("a ".repeat(2_000))), 5, more -> steps[0] += more);
    assertThat(finder.has(chain)).isTrue();
    assertThat(steps[0]).isBetween(2_000_000L, 50_000_000L);
  }
}
