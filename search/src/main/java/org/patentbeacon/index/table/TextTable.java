package org.patentbeacon.index.table;

import java.util.List;

/// The texts of some documents as terms: one row for each document, in the order in which they were asked for. A text is the
/// titles, the abstracts and the first claims; a document that is not there, or has none of them, has no terms.
///
/// @param terms the distinct terms, ascending by code point
/// @param offsets row `r` has the codes from `offsets[r]` to before `offsets[r + 1]`; one entry more than rows
/// @param codes the terms of all rows in the order of their texts, a term as often as it stands there; owned by the table,
///     not to be changed
public record TextTable(List<String> terms, int[] offsets, int[] codes) {

  /// {@return the number of rows}
  public int size() {
    return offsets.length - 1;
  }
}
