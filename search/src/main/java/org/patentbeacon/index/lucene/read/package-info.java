/// Answers out of snapshots.
///
/// Goes in: requests. Comes out: pages, counts, rankings, tables, documents ([Answers]).
///
/// ```java
/// try (Answers answers = new Answers(directory, surroundings)) {
///   answers.search(SearchRequest.of(query).facet("IPC", 10));
/// }
/// ```
///
/// One pass over the hits ranks, collapses and counts them. A few snapshots stay open, so that who reads page by page is not
/// interrupted by an import. The package refuses to know how entries are written.
@NullMarked
package org.patentbeacon.index.lucene.read;

import org.jspecify.annotations.NullMarked;
