package org.patentbeacon.query.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.PatentQuery.Near;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.SameParagraph;
import org.patentbeacon.query.PatentQuery.SameSentence;
import org.patentbeacon.query.PatentQuery.Text;
import org.patentbeacon.query.PatentQuery.Wildcard;
import org.patentbeacon.query.text.Pieces;

/// The spans of a textual node in one field of one record: the one place that implements phrases, gaps, distances,
/// "same sentence" and "same paragraph". Engines and highlights bring the positions.
public final class SpanFinder {
  private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::first).thenComparingInt(Span::last);

  private final PositionSource source;
  private final int starGap;

  /// Makes a finder for one field of one record.
  ///
  /// @param source where the tokens stand
  /// @param starGap the positions a `*` between two CJK characters may span
  public SpanFinder(PositionSource source, int starGap) {
    this.source = source;
    this.starGap = starGap;
  }

  /// {@return the spans of a node, in order, each once; of nodes that join whole sentences or paragraphs one span for
  /// each sentence or paragraph}
  ///
  /// @param node text, a pattern, a proximity, or an OR of them
  /// @throws IllegalArgumentException when the node is none of these
  public List<Span> find(PatentQuery node) {
    return switch (node) {
      case Text text -> phrase(text.tokens());
      case Wildcard wildcard -> pattern(wildcard.pattern());
      case Near near -> near(near);
      case SameSentence same -> together(find(same.left()), find(same.right()), source::sentence);
      case SameParagraph same -> together(find(same.left()), find(same.right()), source::paragraph);
      case Or or -> sorted(or.operands().stream().flatMap(arm -> find(arm).stream()).toList());
      case Frequency frequency -> {
        List<Span> spans = find(frequency.operand());
        yield spans.stream().mapToInt(Span::first).distinct().count() >= frequency.count() ? spans : List.of();
      }
      default -> throw new IllegalArgumentException("no text node: " + node.described());
    };
  }

  /// {@return the number of distinct positions at which a span of the node starts}
  ///
  /// @param node text, a pattern, or an OR of them
  public int starts(PatentQuery node) {
    return (int) find(node).stream().mapToInt(Span::first).distinct().count();
  }

  private List<Span> phrase(List<String> tokens) {
    int[] starts = source.runs(tokens);
    List<Span> spans = new ArrayList<>(starts.length);
    for (int start : starts) {
      spans.add(new Span(start, start + tokens.size() - 1));
    }
    return spans;
  }

  private List<Span> pattern(List<String> pieces) {
    Set<Span> spans = new LinkedHashSet<>();
    int least = 0;
    int most = 0;
    boolean started = false;
    for (String piece : pieces) {
      if (Pieces.isGap(piece)) {
        least += piece.equals("?") ? 1 : 0;
        most += piece.equals("?") ? 1 : starGap;
        continue;
      }
      int[] positions = Pieces.isPattern(piece) ? source.matching(piece) : source.positions(piece);
      if (!started) {
        for (int position : positions) {
          spans.add(new Span(position, position));
        }
        started = true;
      } else {
        spans = extended(spans, positions, least, most);
      }
      if (spans.isEmpty()) {
        return List.of();
      }
      least = 0;
      most = 0;
    }
    return sorted(spans);
  }

  /// The spans that go on at one of the positions, `least` to `most` positions later and within the sentence.
  private Set<Span> extended(Set<Span> spans, int[] positions, int least, int most) {
    Set<Span> longer = new LinkedHashSet<>();
    for (Span span : spans) {
      int at = atOrAfter(positions, span.last() + 1 + least);
      while (at < positions.length && positions[at] <= span.last() + 1 + most) {
        if (most == 0 || source.sentence(positions[at]) == source.sentence(span.last())) {
          longer.add(new Span(span.first(), positions[at]));
        }
        at++;
      }
    }
    return longer;
  }

  private static int atOrAfter(int[] ascending, int value) {
    int found = Arrays.binarySearch(ascending, value);
    return found >= 0 ? found : -found - 1;
  }

  private List<Span> near(Near near) {
    List<Span> left = find(near.left());
    List<Span> right = find(near.right());
    List<Span> forward = pairs(left, right, near);
    return near.ordered() ? forward : merged(forward, pairs(right, left, near));
  }

  /// The spans of two lists in order, each once.
  private static List<Span> merged(List<Span> some, List<Span> others) {
    List<Span> all = new ArrayList<>(some.size() + others.size());
    int other = 0;
    for (Span span : some) {
      while (other < others.size() && ORDER.compare(others.get(other), span) < 0) {
        all.add(others.get(other++));
      }
      other += other < others.size() && others.get(other).equals(span) ? 1 : 0;
      all.add(span);
    }
    all.addAll(others.subList(other, others.size()));
    return all;
  }

  /// Spans that start together reach a window each; the windows overlap and ascend, so that what lies behind is passed
  /// once for each start, and chains of proximities stay cheap.
  private static List<Span> pairs(List<Span> before, List<Span> after, Near near) {
    List<Span> pairs = new ArrayList<>();
    int[] firsts = after.stream().mapToInt(Span::first).toArray();
    int at = 0;
    while (at < before.size()) {
      int first = before.get(at).first();
      BitSet lengths = new BitSet();
      int reached = 0;
      while (at < before.size() && before.get(at).first() == first) {
        int behind = before.get(at++).last() + 1;
        reached = Math.max(reached, lowest(firsts, behind + near.min()));
        while (reached < firsts.length && firsts[reached] <= behind + near.max()) {
          lengths.set(after.get(reached++).last() - first);
        }
      }
      lengths.stream().forEach(length -> pairs.add(new Span(first, first + length)));
    }
    return pairs;
  }

  /// The index of the first element at or above a value, elements may repeat.
  private static int lowest(int[] ascending, int value) {
    int at = atOrAfter(ascending, value);
    while (at > 0 && ascending[at - 1] >= value) {
      at--;
    }
    return at;
  }

  /// One span for each unit that holds a whole span of both sides.
  private static List<Span> together(List<Span> left, List<Span> right, IntUnaryOperator unit) {
    Map<Integer, Span> lefts = byUnit(left, unit);
    Map<Integer, Span> rights = byUnit(right, unit);
    List<Span> both = new ArrayList<>();
    lefts.forEach((number, a) -> {
      Span b = rights.get(number);
      if (b != null) {
        both.add(new Span(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
      }
    });
    return sorted(both);
  }

  private static Map<Integer, Span> byUnit(List<Span> spans, IntUnaryOperator unit) {
    Map<Integer, Span> first = new LinkedHashMap<>();
    for (Span span : spans) {
      int number = unit.applyAsInt(span.first());
      if (number == unit.applyAsInt(span.last())) {
        first.putIfAbsent(number, span);
      }
    }
    return first;
  }

  private static List<Span> sorted(Collection<Span> spans) {
    return spans.stream().distinct().sorted(ORDER).toList();
  }
}
