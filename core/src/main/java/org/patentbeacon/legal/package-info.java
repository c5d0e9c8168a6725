/// What the entries of gazettes and registers mean for a right.
///
/// Goes in: the code and the heading of an entry, as an office prints them. Comes out: an [org.patentbeacon.legal.EventType],
/// or nothing where no row of the tables fits.
///
/// ```java
/// EventTable.china().type("TR01", null, null);                         // TRANSFER
/// EventTable.china().type(null, "专利权的终止(①未缴年费专利权终止)", null);   // LAPSED_FEE
/// EventTable.china().type(null, "授权通知书的送达", null);                // empty: unknown, and no reason to be alive
/// ```
///
/// What an event does to a right is the business of [org.patentbeacon.legal.event], and whether the right is alive that of
/// [org.patentbeacon.legal.state]. The tables are resources with source and vintage, since offices change their codes. The
/// package refuses to know where an entry was read.
@NullMarked
package org.patentbeacon.legal;

import org.jspecify.annotations.NullMarked;
