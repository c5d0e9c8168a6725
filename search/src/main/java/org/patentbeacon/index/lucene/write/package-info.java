/// Batches being written.
///
/// Goes in: documents, numbers of batches to take back, models that give vectors. Comes out: a commit ([LuceneBatch],
/// [VectorBatch]); until then nothing is to be seen of it.
///
/// ```java
/// try (LuceneBatch batch = new LuceneBatch(directory, before, LuceneBatch.MOST_ENTRIES)) {
///   batch.write(document);
///   batch.commit(description);
/// }
/// ```
///
/// What a batch changes waits in front of Lucene's writer until there is much of it, so that a document that comes twice is
/// merged without opening the index anew. The package refuses to know queries.
@NullMarked
package org.patentbeacon.index.lucene.write;

import org.jspecify.annotations.NullMarked;
