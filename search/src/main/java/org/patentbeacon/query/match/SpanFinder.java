package org.patentbeacon.query.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
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

  /// How many steps making a span of its own is.
  private static final long STEPS_OF_SPAN = 32;

  private final PositionSource source;
  private final int starGap;
  private final LongConsumer work;

  /// Makes a finder for one field of one record.
  ///
  /// @param source where the tokens stand
  /// @param starGap the positions a `*` between two CJK characters may span
  public SpanFinder(PositionSource source, int starGap) {
    this(source, starGap, steps -> {});
  }

  /// Makes a finder for one field of many records, whose work is watched.
  ///
  /// @param source where the tokens stand
  /// @param starGap the positions a `*` between two CJK characters may span
  /// @param work is told of steps of about a nanosecond each while spans are joined, and may throw to end it
  public SpanFinder(PositionSource source, int starGap, LongConsumer work) {
    this.source = source;
    this.starGap = starGap;
    this.work = work;
  }

  /// {@return whether there is a span of a node}
  ///
  /// @param node text, a pattern, a proximity, or an OR of them
  /// @throws IllegalArgumentException when the node is none of these
  public boolean has(PatentQuery node) {
    return switch (node) {
      case Near near -> isNear(near);
      case Wildcard wildcard -> !pattern(wildcard.pattern()).isEmpty();
      case Or or -> or.operands().stream().anyMatch(this::has);
      default -> !find(node).isEmpty();
    };
  }

  private List<Span> worked(List<Span> spans) {
    work.accept(spans.size() * STEPS_OF_SPAN);
    return spans;
  }

  /// {@return the spans of a node, in order, each once; of nodes that join whole sentences or paragraphs one span for
  /// each sentence or paragraph}
  ///
  /// @param node text, a pattern, a proximity, or an OR of them
  /// @throws IllegalArgumentException when the node is none of these
  public List<Span> find(PatentQuery node) {
    return switch (node) {
      case Text text -> phrase(text.tokens());
      case Wildcard wildcard -> sorted(worked(pattern(wildcard.pattern()).spans()));
      case Near near -> worked(rows(near).spans(Integer.MAX_VALUE));
      case SameSentence same -> together(shortest(same.left()), shortest(same.right()), source::sentence);
      case SameParagraph same -> together(shortest(same.left()), shortest(same.right()), source::paragraph);
      case Or or -> sorted(or.operands().stream().flatMap(arm -> find(arm).stream()).toList());
      case Frequency frequency -> {
        List<Span> spans = find(frequency.operand());
        yield spans.stream().mapToInt(Span::first).distinct().count() >= frequency.count() ? spans : List.of();
      }
      default -> throw new IllegalArgumentException("no text node: " + node.described());
    };
  }

  /// {@return the first spans of a node, in order}
  ///
  /// @param node as for [#find]
  /// @param most the greatest number; a proximity of frequent words may have millions
  public List<Span> first(PatentQuery node, int most) {
    return node instanceof Near near ? rows(near).spans(most) : find(node).stream().limit(most).toList();
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

  private PatternSpans pattern(List<String> pieces) {
    PatternSpans spans = null;
    int least = 0;
    int most = 0;
    for (String piece : pieces) {
      if (Pieces.isGap(piece)) {
        least += piece.equals("?") ? 1 : 0;
        most += piece.equals("?") ? 1 : starGap;
        continue;
      }
      int[] positions = Pieces.isPattern(piece) ? source.matching(piece) : source.positions(piece);
      spans = spans == null ? PatternSpans.at(positions)
          : spans.extended(new PatternSpans.Next(positions, least, most), source, work);
      if (spans.isEmpty()) {
        return spans;
      }
      least = 0;
      most = 0;
    }
    return spans == null ? PatternSpans.at(new int[0]) : spans;
  }

  /// The spans of an operand of a proximity.
  private SpanRows rows(PatentQuery node) {
    if (!(node instanceof Near near)) {
      return SpanRows.of(find(node));
    }
    SpanRows left = rows(near.left());
    SpanRows right = rows(near.right());
    SpanRows forward = join(left, right, near).all();
    return near.ordered() ? forward : forward.and(join(right, left, near).all());
  }

  /// The spans of an operand, in order, but for longer ones from the same position: where those lie in one sentence or
  /// paragraph, the shorter do.
  private List<Span> shortest(PatentQuery node) {
    return node instanceof Near near ? worked(rows(near).shortest()) : find(node);
  }

  private boolean isNear(Near near) {
    SpanRows left = rows(near.left());
    SpanRows right = left.isEmpty() ? left : rows(near.right());
    return join(left, right, near).any() || (!near.ordered() && join(right, left, near).any());
  }

  private SpanJoin join(SpanRows before, SpanRows after, Near near) {
    return new SpanJoin(before, after, near.min(), near.max(), work);
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
