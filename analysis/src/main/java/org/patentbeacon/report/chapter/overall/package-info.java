/// How a field develops, as exhibits: T1 to T7.
///
/// Goes in: [org.patentbeacon.analysis.Overall]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// ```java
/// List<Exhibit> shown = OverallExhibits.of(landscape.overall());
/// ```
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.overall;

import org.jspecify.annotations.NullMarked;
