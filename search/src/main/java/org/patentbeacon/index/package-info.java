/// Documents in, snapshots out: all that the rest of the library knows of a search engine.
///
/// Goes in: batches of documents. Comes out: snapshots, which answer queries, give documents back and fill tables.
///
/// ```java
/// try (PatentIndex index = LuceneIndex.open(folder); IndexBatch batch = index.begin()) {
///   batch.write(document);
///   batch.commit(description);
/// }
/// ```
///
/// The index is the single store of documents: each entry holds the whole document with the parts it was merged from,
/// beside the searchable fields and the columns, and a commit is atomic.
///
/// The rooms behind this face: `field` says what of a document goes under which field, `entry` what is held under one id
/// and what a change does to it; both are the same for every engine. `lucene` is the engine.
///
/// The package refuses to know engines, files, watches and reports.
@NullMarked
package org.patentbeacon.index;

import org.jspecify.annotations.NullMarked;
