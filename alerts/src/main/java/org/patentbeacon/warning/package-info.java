/// The run: from what arrived in a database to alerts in the ledger.
///
/// Goes in: a database, a ledger and watches. Comes out: alerts that say what was found, which clause found it, in which text, by
/// which rule and from which data.
///
/// ```java
/// try (Beacon beacon = Beacon.open(led, Path.of("ledger.db"), Clock.systemUTC())) {
///   beacon.watch(Watch.query("竞争对手新申请", "AP=\"某某照明股份有限公司\""));
///   List<Alert> news = beacon.run();
/// }
/// ```
///
/// A run that is cut off loses nothing and a run that is repeated adds nothing: what it found for a tenant is one transaction. A
/// watch that fails does not stop the others. The package refuses to know how alerts get to people.
@NullMarked
package org.patentbeacon.warning;

import org.jspecify.annotations.NullMarked;
