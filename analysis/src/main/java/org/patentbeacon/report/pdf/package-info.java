/// A report as PDF.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report] and something that draws its charts. Comes out: [PdfReport], pages of A4
/// with a cover, contents with page numbers, bookmarks, an exhibit with the first rows of its sheet, and an appendix with whole
/// sheets and the query behind each row. The font is embedded as far as it is used; text can be selected and searched.
///
/// ```java
/// Files.write(Path.of("landscape.pdf"), PdfReport.of(report, "zh", pictures));
/// ```
///
/// The pages are made as XHTML ([ReportPages]) with a style sheet of our own, and set by openhtmltopdf. The package refuses to
/// compute and to draw charts. Same report, same bytes.
@NullMarked
package org.patentbeacon.report.pdf;

import org.jspecify.annotations.NullMarked;
