/// What a subscriber wants to hear about.
///
/// Goes in: a name and what to look at. Comes out: a [Watch], an immutable value that the ledger stores.
///
/// ```java
/// Watch watch = Watch.query("竞争对手新申请", "AP=\"某某照明股份有限公司\"").by("t-017");
/// ```
///
/// The package refuses to know how a watch is run and where it is stored.
@NullMarked
package org.patentbeacon.watch;

import org.jspecify.annotations.NullMarked;
