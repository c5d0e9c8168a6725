/// A query as a tree, and the words in which everything else speaks of it.
///
/// Goes in: nothing is read here. Comes out: [PatentQuery], the tree that every dialect becomes and every engine answers,
/// its canonical printed form ([SExpression]), and what reading says besides: [ParsedQuery], [Notice],
/// [QuerySyntaxException] with its code and its place.
///
/// ```java
/// PatentQuery tree = QueryParser.parse("TIAB=(发光二极管 (5n) 散热) and AD>=2019", Dialect.BEACON).tree();
/// SExpression.of(tree);
/// // (and (n 0-5 (text TIAB "发光二极管") (text TIAB "散热")) (range AD 2019-01-01 *))
/// ```
///
/// The rooms around it, none in a circle with another: `text` says what a token, a position and a sentence are, `field`
/// what can be searched, `classes` what a classification symbol is, `dialect` where dialects differ; `table` reads their
/// data files. `scan` and `value` recognise words and values in a query text. `read` makes the tree of a text, `write` the
/// text of a tree, `match` finds a tree in one text, `reference` puts in what saved searches and topics stand for, `batch`
/// answers scripts line by line.
///
/// The package refuses to know how a tree is read, written or answered: no dialect's grammar, no field, no engine.
@NullMarked
package org.patentbeacon.query;

import org.jspecify.annotations.NullMarked;
