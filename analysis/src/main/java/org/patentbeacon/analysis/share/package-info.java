/// Who holds how much, and of what more than could be expected.
///
/// Goes in: holdings as an array, or counts of rows and columns as a matrix. Comes out: records of
/// [org.patentbeacon.analysis.measure.Measure]s, cells named by the places of their row and column.
///
/// ```java
/// Concentration.of(familiesOfApplicants).hhi();
/// CrossTable.of(applicantsByField).cell(0, 3).adjusted();
/// WhiteSpace.of(meansByEffect).stream().filter(cell -> cell.verdict() == WhiteSpaceVerdict.CANDIDATE);
/// ```
///
/// A matrix is counts, not negative, with rows of the same length; anything else is refused. The package refuses to know
/// what rows and columns are called and how units were counted into them.
@NullMarked
package org.patentbeacon.analysis.share;

import org.jspecify.annotations.NullMarked;
