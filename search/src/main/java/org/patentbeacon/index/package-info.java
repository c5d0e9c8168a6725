/// Documents in, snapshots out.
///
/// Goes in: batches of documents. Comes out: snapshots, which answer queries, give documents back and fill tables.
///
/// ```java
/// try (PatentIndex index = PatentIndex.open(folder); IndexBatch batch = index.begin()) {
///   batch.write(document);
///   batch.commit(description);
/// }
/// ```
///
/// The index is the single store of documents: each entry holds the whole document with the parts it was merged from,
/// beside the searchable fields and the columns, and a commit is atomic. [PatentIndex] is all the rest of the library
/// knows of the engine; only this package knows Lucene. It refuses to know files, watches and reports.
@NullMarked
package org.patentbeacon.index;

import org.jspecify.annotations.NullMarked;
