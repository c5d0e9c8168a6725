/// 失效专利可用技术: rights in a tenant's field that may have become free.
///
/// Goes in: the documents of a field that a [org.patentbeacon.warning.view.RunView] shows, the markets, and the day. Comes out: alerts of
/// the sort FREE_TECH, when the checklist of a right that ended comes to "candidate", and again when that is no longer so.
///
/// ```java
/// new FreeTechRunner(view, tenants).run(task);   // FREE, or WITHDRAWN_CANDIDATE for what was told before
/// ```
///
/// What was told is remembered and looked at again whenever something arrived, since a restoration or a twin turns it back. What may
/// still be restored is remembered with the day on which that ends. A candidate is never a clearance.
///
/// The package refuses to know the steps of the checklist: `org.patentbeacon.legal.free` knows.
@NullMarked
package org.patentbeacon.warning.free;

import org.jspecify.annotations.NullMarked;
