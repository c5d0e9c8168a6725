/// The same queries asked of SQLite's and PostgreSQL's full-text search.
///
/// Goes in: a number of generated publications, a folder of real files. Comes out: what each engine needs for the total and
/// the newest hits of 400 queries, whether all find the same documents, and every query that one of them cannot express or
/// answers otherwise, with the reason ([FullTextRun]).
///
/// The others get what makes them fast: texts cut into tokens by our own tokenizer, one token at a position, neighbouring
/// Chinese characters as pairs ([PlacedTokens]); numbers of documents in the order of the answer; statements prepared once
/// for each query, with its values in them. The package refuses to know how our own index does it.
@NullMarked
package org.patentbeacon.benchmarks.fulltext;

import org.jspecify.annotations.NullMarked;
