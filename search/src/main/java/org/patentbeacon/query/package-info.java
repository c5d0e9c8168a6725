/// Query text and the tree it becomes.
///
/// Goes in: text in a query dialect. Comes out: a [PatentQuery], the tree that engines answer, or a
/// [QuerySyntaxException] that says where the text goes wrong and what was expected there. The package also says what a
/// token, a position and a sentence are ([Tokenizer]); indexes and queries share that one text model.
///
/// ```java
/// PatentQuery tree = QueryParser.parse("TIAB=(发光二极管 (5n) 散热) and AD>=2019", Dialect.BEACON).tree();
/// SExpression.of(tree);
/// // (and (n 0-5 (text TIAB "发光二极管") (text TIAB "散热")) (range AD 2019-01-01 *))
/// ```
///
/// What a query refers to, saved searches, topics and company trees, is put in the place of its nodes by [References], out
/// of ports that others fill.
///
/// The package refuses to know how a tree is answered: no engine, no document store.
@NullMarked
package org.patentbeacon.query;

import org.jspecify.annotations.NullMarked;
