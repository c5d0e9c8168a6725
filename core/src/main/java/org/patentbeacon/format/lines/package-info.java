/// Formats of which a record is a line: our own exchange form, lists of numbers, and citations of CNKI.
///
/// Goes in: text, line by line. Comes out: one result per line, per number of a line, or per citation, which may go on
/// over several lines.
///
/// The package refuses to hold more than one record; one that is too long is rejected.
@NullMarked
package org.patentbeacon.format.lines;

import org.jspecify.annotations.NullMarked;
