/// A [PatentIndex][org.patentbeacon.index.PatentIndex] in a folder of this machine, by Apache Lucene.
///
/// Goes in: a folder. Comes out: [LuceneIndex].
///
/// ```java
/// try (PatentIndex index = LuceneIndex.open(Path.of("led-lighting", "index"))) {
///   index.count(query, CountUnit.SIMPLE_FAMILY);
/// }
/// ```
///
/// The rooms, each knowing only those before it: `stored` reads entries as they lie, `legal` says which
/// rights are alive on a day, `query` says a query tree in Lucene's
/// words, `write` makes entries, `read` answers. Nothing outside these rooms knows Lucene, and they refuse to know
/// what a document means: that is decided in `index.field` and `index.entry`.
@NullMarked
package org.patentbeacon.index.lucene;

import org.jspecify.annotations.NullMarked;
