/// Who works on what, where and when: M1, C2, X3.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] and two [Axis]. Comes out: [Matrix], the counts of every pair of their
/// first values, with everything else as one more row and column, so that what is expected of a cell is expected of the whole
/// set.
///
/// ```java
/// Matrix.of(set, units, Axis.applicants(20), Axis.ipc(ClassLevel.SUBCLASS, 20)).cells();
/// ```
///
/// The package refuses to know how expectations are worked out: `analysis.share` does.
@NullMarked
package org.patentbeacon.analysis.matrix;

import org.jspecify.annotations.NullMarked;
