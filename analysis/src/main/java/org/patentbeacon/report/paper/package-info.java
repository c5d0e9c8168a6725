/// What the sorts of paper share: documents and workbooks for people who do not have the program.
///
/// Goes in: parts of a [org.patentbeacon.report.exhibit.Report]. Comes out: the same parts as plain text in one language
/// ([CellText], [HeadLine], [CoverFacts], [Label]), pictures of points ([PngPicture]), and archives without a clock
/// ([TimelessZip]).
///
/// ```java
/// CellText.of(Cell.of(0.125), Column.Format.PERCENT, "zh");   // 12.5%
/// ```
///
/// The package refuses to know PDF, Word and Excel, and to compute: it rounds for reading only.
@NullMarked
package org.patentbeacon.report.paper;

import org.jspecify.annotations.NullMarked;
