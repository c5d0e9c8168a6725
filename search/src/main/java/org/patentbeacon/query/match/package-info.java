/// Where a tree is found in one text: the one place that implements phrases, gaps, distances, "same sentence" and "same
/// paragraph".
///
/// Goes in: the positions of tokens, out of a text ([TextPositions]) or of an index (a [PositionSource]). Comes out: spans
/// ([SpanFinder]), or whether a text answers a query ([TextMatcher]).
///
/// ```java
/// new TextMatcher(List.of("LED 灯具")).matches(QueryParser.parse("灯", Dialect.BEACON).tree()); // true
/// ```
///
/// The package refuses to know records: it looks at one field of one record, whatever the field.
@NullMarked
package org.patentbeacon.query.match;

import org.jspecify.annotations.NullMarked;
