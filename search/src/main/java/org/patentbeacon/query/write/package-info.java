/// Writing dialects: tree to query text.
///
/// Goes in: a tree and the dialect to write. Comes out: text whose parse in that dialect is the same tree, or
/// `CANNOT_EXPRESS` with the range of the first node that the dialect has no words for.
///
/// ```java
/// QueryPrinter.print(tree, Dialect.PATSNAP);
/// ```
///
/// The package refuses to come near: a clause is never widened, narrowed or dropped.
@NullMarked
package org.patentbeacon.query.write;

import org.jspecify.annotations.NullMarked;
