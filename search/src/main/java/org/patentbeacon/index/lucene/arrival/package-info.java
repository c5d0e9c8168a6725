/// Many queries, asked again and again about what arrived.
///
/// Goes in: queries, once; then, as often as something arrived, a snapshot and the last batch that was seen. Comes out: which
/// of the arrived documents answer which query, exactly as a search for each of them would say, restricted to what arrived.
///
/// ```java
/// AskedAgain watches = new AskedAgain(queries);
/// ArrivalMatches news = watches.after(41, reader, knowledge);
/// ```
///
/// A search costs some ten microseconds even where nothing can be found, and of many thousand queries few have to do with the
/// few documents of a day. So every query is looked through once for the terms without which no document answers it
/// ([org.patentbeacon.index.lucene.query.TermCondition], [CompiledQueries]). When few documents arrived, it is noted which of
/// these terms they have, and of very few also where they stand ([Occurrences]); then words, phrases, dates, classes and
/// what joins them are decided without a search ([Fulfilment]), and any other query is asked only about documents that
/// fulfil its condition. When many arrived, nearly every query has to do with some, and each is simply asked, in the
/// segments where something arrived ([ArrivedDocuments], [Asking]). What depends on more than the document (families, legal
/// states, groups of names) and patterns, which may be refused, are always asked.
///
/// The package refuses to know who watches and what a query means.
@NullMarked
package org.patentbeacon.index.lucene.arrival;

import org.jspecify.annotations.NullMarked;
