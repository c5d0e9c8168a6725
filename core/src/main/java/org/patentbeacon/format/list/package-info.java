/// Lists of numbers, wherever they stand: the lines of a text or the one column of a sheet.
///
/// Goes in: lines or rows. Comes out: one result per number, a document of which only the number is known.
///
/// ```java
/// NumberList list = new NumberList(file, file.name(), sink);
/// list.line("CN113781974A; US7272630B2", 1);
/// list.end();
/// ```
///
/// The package refuses to know in which file the list stands and in which encoding.
@NullMarked
package org.patentbeacon.format.list;

import org.jspecify.annotations.NullMarked;
