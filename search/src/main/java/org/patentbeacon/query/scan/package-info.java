/// What stands at a position of a query text: words, quotes, field names with their signs, operators.
///
/// Goes in: a [QueryText], the query as code points with full-width signs read as ASCII, and the habits of a dialect. Comes
/// out, for a position: a quoted stretch or a named sign ([Scanner]), a connective or a proximity mark ([Operators]), each
/// with its range; and errors that say line and column.
///
/// The package refuses to know what comes next: whether an operator has its operands, or a sign fits its field.
@NullMarked
package org.patentbeacon.query.scan;

import org.jspecify.annotations.NullMarked;
