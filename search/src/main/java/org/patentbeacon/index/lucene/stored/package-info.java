/// Entries as they lie in Lucene's segments.
///
/// Goes in: a reader. Comes out: the batches and the snapshot of a commit ([Commits]), the stored form of an entry
/// ([StoredBytes]), the entries of a query by segment ([LeafHits]), and the queries that find entries whatever their
/// documents say ([EntryQueries]).
///
/// The package refuses to know who reads: writing and answering both begin here.
@NullMarked
package org.patentbeacon.index.lucene.stored;

import org.jspecify.annotations.NullMarked;
