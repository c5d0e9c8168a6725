/// Queries by the line, for scripts: a line of tab-separated cells goes in, a line with the answer or its error comes out.
///
/// ```java
/// QueryBatch.convert("7\tbeacon\tTI=a\tcprs"); // 7, a tab, a/TI
/// ```
///
/// The package refuses to know where lines come from and where they go.
@NullMarked
package org.patentbeacon.query.batch;

import org.jspecify.annotations.NullMarked;
