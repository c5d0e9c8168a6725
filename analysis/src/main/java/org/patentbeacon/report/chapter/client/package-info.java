/// What concerns a client, as exhibits: P1 of its enterprises, P3, V1, V2.
///
/// Goes in: [org.patentbeacon.analysis.SectorChapter] and [org.patentbeacon.analysis.ValueChapter]. Comes out:
/// [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to name an amount of money, and to say why a target was reached or missed.
@NullMarked
package org.patentbeacon.report.chapter.client;

import org.jspecify.annotations.NullMarked;
