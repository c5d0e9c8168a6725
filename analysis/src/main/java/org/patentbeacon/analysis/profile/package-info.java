/// P2 企业专利画像: what one firm owns, how it stands and what needs doing.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] and the names of a firm. Comes out: [EnterpriseProfile].
///
/// ```java
/// EnterpriseProfile.of(set, RightsOfUnits.of(set), new EnterpriseProfile.Firm("t-001", names), null).rights().inForce();
/// ```
///
/// The package refuses to guess: licences, pledges, litigation and transfers are events, fees that were paid are known to the
/// ledger of deadlines, and neither is in a table, so they are named as not assessed.
@NullMarked
package org.patentbeacon.analysis.profile;

import org.jspecify.annotations.NullMarked;
