/// Stored queries: which of many have to do with what arrived.
///
/// Goes in: queries with ids, once; then the last batch that was seen. Comes out: for each query the documents that arrived or
/// changed since and answer it, what went, and which queries cannot be answered.
///
/// ```java
/// StoredQueries watches = database.stored(List.of(new StoredQuery("w-1", "TIAB=液冷板 and IPC=H05K7/20")));
/// StoredMatches news = watches.arrivedAfter(41);
/// for (String id : news.matched()) {
///   news.hits(id).forEach(hit -> System.out.println(id + " " + hit.id()));
/// }
/// ```
///
/// The hits of a query are those of the ordinary search for it, restricted to what arrived, always. The package refuses to know
/// what was reported before: who keeps the documents that a query found asks which of them it lost.
@NullMarked
package org.patentbeacon.search.stored;

import org.jspecify.annotations.NullMarked;
