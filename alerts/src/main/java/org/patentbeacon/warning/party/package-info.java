/// Watches over people and firms: what a competitor does (5.3), who is new in a topic (5.4), who cites whom (5.5) and which
/// inventor went elsewhere (5.12).
///
/// Goes in: a [org.patentbeacon.warning.view.RunView] and the tenants, then watches one by one. Comes out: for each watch what it
/// found, as alerts in both languages.
///
/// A family that arrives in parts, in any order, is told as if it had arrived at once. So the runners ask what a family holds
/// that was not there when the watch was made, and not only what arrived now; the ledger keeps one alert per fact. Where a fact
/// is dated by the earliest document, the watch remembers the date it told first.
///
/// - GRANT is told of publications that grant what was pending. Utility models and designs are granted as they are
///   published: those are new filings.
/// - FIELD_ENTRY looks back five years from the first publication of a family. Families of the last half year that were not
///   there when the watch was made do not count as earlier: they belong to the same entry, in whichever order they come.
/// - COUNTRY_ENTRY is told when a family that began in another country gets a member in a market of the tenant.
/// - A citation is between families; what is cited before a search tells no category is blue and may become more urgent.
/// - Of inventors only what patents print is used, and a name alone never counts as proof.
///
/// The package refuses to know how names become one applicant, where alerts are kept and who reads them.
@NullMarked
package org.patentbeacon.warning.party;

import org.jspecify.annotations.NullMarked;
