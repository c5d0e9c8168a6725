/// Formats of which a record is a line: our own exchange form and lists of numbers.
///
/// Goes in: text, line by line. Comes out: one result per line, or per number of a line.
///
/// The package refuses to hold more than one line; a line that is too long is one rejected record.
@NullMarked
package org.patentbeacon.format.lines;

import org.jspecify.annotations.NullMarked;
