package org.patentbeacon.index.lucene.query;

import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Exact;
import org.patentbeacon.query.PatentQuery.Frequency;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.match.SpanFinder;

/// Whether a document answers a textual node, by the positions of its words.
final class PositionCheck {
  private final PatentQuery node;
  private final List<LeafPositions> fields;
  private final List<SpanFinder> spans;
  private final Effort.Clause work;

  /// @param fields the fields to look into, of one segment
  /// @param effort bounds the work
  PositionCheck(PatentQuery node, List<LeafPositions> fields, Effort effort) {
    this.node = node;
    this.fields = fields;
    this.work = effort.of(node);
    this.spans = fields.stream().map(field -> new SpanFinder(field, QueryLimits.DEFAULT.cjkStarGap(), work)).toList();
  }

  /// Whether the document does; documents come in ascending order.
  ///
  /// @throws org.patentbeacon.query.QuerySyntaxException when the search takes too much work
  boolean answers(int document) {
    fields.forEach(field -> field.moveTo(document));
    work.next();
    return switch (node) {
      case Exact exact -> fields.stream().anyMatch(field -> field.isParagraph(exact.tokens()));
      case Frequency frequency ->
        spans.stream().mapToInt(finder -> finder.starts(frequency.operand())).sum() >= frequency.count();
      default -> spans.stream().anyMatch(finder -> finder.has(node));
    };
  }
}
