/// A landscape as a file for people.
///
/// Goes in: a [org.patentbeacon.analysis.Landscape]. Comes out: a report in Chinese or English, with charts, sentences
/// made from the figures, and beside every figure the query that finds the documents behind it.
///
/// ```java
/// Files.writeString(Path.of("landscape.html"), HtmlReport.of(landscape, Language.ZH));
/// ```
///
/// The package refuses to compute: every figure it shows is one of the landscape.
@NullMarked
package org.patentbeacon.report;

import org.jspecify.annotations.NullMarked;
