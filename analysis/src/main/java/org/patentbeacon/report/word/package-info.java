/// A report as a Word document.
///
/// Goes in: a [org.patentbeacon.report.exhibit.Report] and something that draws its charts. Comes out: [WordReport], a document
/// with headings as styles, contents with page numbers, pictures with the statement as their text for those who cannot see them,
/// captions, and tables whose header repeats on each page.
///
/// ```java
/// Files.write(Path.of("landscape.docx"), WordReport.of(report, "zh", pictures));
/// ```
///
/// The package refuses to compute and to draw charts. Looks are in `styles.xml`, so that whoever edits the document changes them in
/// one place. Same report, same bytes.
@NullMarked
package org.patentbeacon.report.word;

import org.jspecify.annotations.NullMarked;
