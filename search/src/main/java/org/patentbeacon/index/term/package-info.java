/// What the texts of documents say, as terms that can be counted.
///
/// Goes in: documents. Comes out: a [org.patentbeacon.index.table.TextTable] of their titles, abstracts and first claims.
///
/// ```java
/// TermSlice slice = new TermSlice();
/// slice.add(document);                                            // LED灯具的散热鳍片 → led 灯具 散热 热鳍 鳍片
/// TextTable table = TermTables.of(List.of(slice), List.of(rows), 1);
/// ```
///
/// A term is what a query finds: a word without its plural ending, or two neighbouring CJK characters, which the index has as
/// one term too. Chinese is written without spaces, and the database cuts it in no other way; what reads as a longer word is
/// for those who show terms. Phrases that hold claims together and tell nothing (`stop-phrases.tsv`) are no terms, and
/// characters on both sides of them are no neighbours. The package refuses to know engines, and what terms weigh.
@NullMarked
package org.patentbeacon.index.term;

import org.jspecify.annotations.NullMarked;
