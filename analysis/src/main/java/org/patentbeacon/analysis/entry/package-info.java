/// Who came, who left, and who was first: E1.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet]. Comes out: [EntryChart], applicants by their first and last year, and
/// [FirstFilings], the earliest filings of each region.
///
/// The package refuses to know what counts as coming and leaving: `analysis.life` does.
@NullMarked
package org.patentbeacon.analysis.entry;

import org.jspecify.annotations.NullMarked;
