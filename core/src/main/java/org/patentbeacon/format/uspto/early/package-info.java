/// The XML of the United States office before 2005: published applications of 2001 to 2004 (PAP, versions 1.5 and 1.6) and
/// grants of the same years (ST.32, versions 2.4 and 2.5).
///
/// Goes in: one record, `patent-application-publication` or `PATDOC`. Comes out: the same document as from the later XML of
/// the office. The names of the elements are all that is different, so each reader is a table from element to field.
///
/// The package refuses to know files, and what the formats of the office share (package `uspto`).
@NullMarked
package org.patentbeacon.format.uspto.early;

import org.jspecify.annotations.NullMarked;
