/// Records of the Derwent World Patents Index as the Web of Science exports them in tagged text.
///
/// Goes in: a text of lines that each begin with a tag of two letters. Comes out: one document per member of the family
/// that a record describes, all with the same title, abstract, names and family.
///
/// ```text
/// PN WO2014165543-A1; US2016024056-A1
/// TI New pyrazole derivatives …
/// PD WO2014165543-A1   09 Oct 2014   C07D-401/12   201472   Pages: 164   English
/// ER
/// ```
///
/// The package refuses to know tables that others made of such records (`table`).
@NullMarked
package org.patentbeacon.format.derwent;

import org.jspecify.annotations.NullMarked;
