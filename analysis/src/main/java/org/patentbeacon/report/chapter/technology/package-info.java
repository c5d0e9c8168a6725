/// What a field is about, as exhibits: R5, M1, C2, X3.
///
/// Goes in: [org.patentbeacon.analysis.Technology]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.technology;

import org.jspecify.annotations.NullMarked;
