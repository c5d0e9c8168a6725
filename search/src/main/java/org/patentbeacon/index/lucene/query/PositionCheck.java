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

  /// @param fields the fields to look into, of one segment
  PositionCheck(PatentQuery node, List<LeafPositions> fields) {
    this.node = node;
    this.fields = fields;
    this.spans = fields.stream().map(field -> new SpanFinder(field, QueryLimits.DEFAULT.cjkStarGap())).toList();
  }

  /// Whether the document does; documents come in ascending order.
  boolean answers(int document) {
    fields.forEach(field -> field.moveTo(document));
    return switch (node) {
      case Exact exact -> fields.stream().anyMatch(field -> field.isParagraph(exact.tokens()));
      case Frequency frequency ->
        spans.stream().mapToInt(finder -> finder.starts(frequency.operand())).sum() >= frequency.count();
      default -> spans.stream().anyMatch(finder -> !finder.find(node).isEmpty());
    };
  }
}
