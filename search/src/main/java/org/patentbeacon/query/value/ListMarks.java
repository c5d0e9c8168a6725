package org.patentbeacon.query.value;

import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.scan.QueryText;

/// Commas and their like between bare words, which look like a list and are no operator.
final class ListMarks {
  private final QueryText text;

  ListMarks(QueryText text) {
    this.text = text;
  }

  /// Refuses a stretch without quotes that has such a mark; an ASCII mark inside a word is part of it.
  void refuse(int from, int to) {
    for (int i = from; i < to; i++) {
      int written = text.writtenAt(i);
      boolean edge = i == from || i == to - 1;
      boolean mark = written == '，' || written == '、' || written == '；' || (edge && (written == ',' || written == ';'));
      if (mark) {
        throw text.error(QueryErrorCode.LIST_SEPARATOR, i, i + 1, "'" + text.written(i, i + 1)
            + "' is not an operator; write 'or' between alternatives, or quote the text");
      }
    }
  }
}
