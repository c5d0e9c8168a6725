/// What is counted, and when it happened: the rules that hold for every analysis.
///
/// Goes in: a [org.patentbeacon.index.table.PatentTable], whose rows are publications. Comes out: [PatentSet], the same as
/// units of any [org.patentbeacon.index.CountUnit], with their dates by any [DateBasis] and their values; and how complete a
/// period is ([PeriodState]).
///
/// ```java
/// PatentSet set = PatentSet.of(led.table("IPC=F21V29"));
/// Units families = set.units(CountUnit.SIMPLE_FAMILY);
/// CodesColumn applicants = families.values(set.table().parties().applicants());   // one row per family
/// ```
///
/// A unit of several rows has the earliest of their dates, all of their applicants, inventors and classes, and the type and
/// first applicant of its representative. The package refuses to know what is analysed.
@NullMarked
package org.patentbeacon.analysis.unit;

import org.jspecify.annotations.NullMarked;
