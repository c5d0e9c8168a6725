/// What was found, kept for good.
///
/// Goes in: a database and watches. Comes out: alerts that say what was found, which clause found it, in which text, by
/// which rule and from which data.
///
/// ```java
/// try (Beacon beacon = Beacon.open(led, Path.of("ledger.db"), Clock.systemUTC())) {
///   beacon.watch(Watch.query("竞争对手新申请", "AP=\"某某照明股份有限公司\""));
///   List<Alert> news = beacon.run();
/// }
/// ```
///
/// The ledger is an SQL database. What a run does for one watch is one transaction: its alerts, their items, their
/// history, what is to be delivered, and that the watch has looked. So a run that is cut off loses nothing and a run
/// that is repeated adds nothing. The package refuses to know how alerts get to people.
@NullMarked
package org.patentbeacon.alert;

import org.jspecify.annotations.NullMarked;
