/// A query tree in Lucene's words.
///
/// Goes in: a tree without references. Comes out: a Lucene query that exactly the same documents answer
/// ([QueryTranslator]).
///
/// ```java
/// searcher.count(QueryTranslator.translate(tree, Knowledge.on(legalDay)));
/// ```
///
/// Where Lucene has no query of the same meaning (distances, gaps, frequencies, views of a field), a query for the words
/// finds candidates, and `query.match`, which defines the meaning, looks at the positions of the words in each. The
/// package refuses to know pages, orders and tables.
@NullMarked
package org.patentbeacon.index.lucene.query;

import org.jspecify.annotations.NullMarked;
