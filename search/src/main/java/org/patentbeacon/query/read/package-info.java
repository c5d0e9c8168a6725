/// Reading dialects: query text to tree.
///
/// Goes in: text in a query dialect. Comes out: a [org.patentbeacon.query.ParsedQuery], or a
/// [org.patentbeacon.query.QuerySyntaxException] that says where the text goes wrong and what was expected there.
///
/// ```java
/// PatentQuery tree = QueryParser.parse("TIAB=(发光二极管 (5n) 散热) and AD>=2019", Dialect.BEACON).tree();
/// ```
///
/// One grammar joins clauses by operators and brackets; a dialect brings its operators, and one of two forms of clauses:
/// the field before its value or behind it.
///
/// The package refuses to know what saved searches and topics stand for: it reads their names.
@NullMarked
package org.patentbeacon.query.read;

import org.jspecify.annotations.NullMarked;
