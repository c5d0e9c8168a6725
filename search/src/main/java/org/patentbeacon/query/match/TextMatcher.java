package org.patentbeacon.query.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;

/// Decides whether one text answers a query: every clause looks at this text, whatever its field.
public final class TextMatcher {
  private final List<String> values;
  private final TextPositions positions;
  private final SpanFinder spans;

  /// Takes a text.
  ///
  /// @param values the values of the one field, each a paragraph
  public TextMatcher(List<String> values) {
    this.values = List.copyOf(values);
    this.positions = new TextPositions(values);
    this.spans = new SpanFinder(positions, QueryLimits.DEFAULT.cjkStarGap());
  }

  /// {@return whether the text answers the query}
  ///
  /// @param query the tree
  /// @throws QuerySyntaxException with `NOT_SUPPORTED` when a clause is not about text
  public boolean matches(PatentQuery query) {
    return switch (query) {
      case PatentQuery.Positional text -> spans.has(text);
      case PatentQuery.Frequency frequency -> spans.starts(frequency.operand()) >= frequency.count();
      case PatentQuery.Exact exact -> IntStream.range(0, values.size())
          .anyMatch(i -> positions.terms(i).equals(exact.tokens()));
      case PatentQuery.All all -> true;
      case PatentQuery.Exists exists -> !values.isEmpty();
      case PatentQuery.And and -> and.operands().stream().allMatch(this::matches);
      case PatentQuery.Or or -> or.operands().stream().anyMatch(this::matches);
      case PatentQuery.Not not -> matches(not.kept()) && not.removed().stream().noneMatch(this::matches);
      case PatentQuery.Preferring preferring -> matches(preferring.required());
      default -> throw notText(query);
    };
  }

  private static QuerySyntaxException notText(PatentQuery query) {
    Optional<String> field = query.leafField();
    return new QuerySyntaxException(QueryErrorCode.NOT_SUPPORTED, query.range().start(), query.range().end(),
        "column " + (query.range().start() + 1) + ": " + field.orElse("this clause") + " is not about text", null);
  }
}
