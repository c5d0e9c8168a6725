/// What texts are about, as exhibits: X1, X2, X4.
///
/// Goes in: [org.patentbeacon.analysis.ThemeChapter]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to call what is near on a map alike, and what is first here first in the world.
@NullMarked
package org.patentbeacon.report.chapter.themes;

import org.jspecify.annotations.NullMarked;
