/// The "Greenbook" text of the United States office, in which it gave its grants from 1976 to 2001.
///
/// Goes in: a text of lines of at most 80 columns, a code of three or four letters in front: a line `PATN` starts a patent,
/// a code alone starts a section, a blank in front goes on. Comes out: a document per patent; a week of them in the memory of
/// one.
///
/// The last digits of the patent number (`WKU`) and of the application number (`APN`) are check digits; a wrong one is told in
/// a note. Signs that the type of the time had not are kept as printed (`D.sub.1`, `.degree.`).
///
/// The package refuses to know what the formats of the office share (package `uspto`).
@NullMarked
package org.patentbeacon.format.uspto.greenbook;

import org.jspecify.annotations.NullMarked;
