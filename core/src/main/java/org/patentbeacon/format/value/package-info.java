/// Single values as sources write them, brought into the form of the document model.
///
/// Goes in: the text of a date, a class or a code. Comes out: a [org.patentbeacon.document.PartialDate], a
/// [org.patentbeacon.document.Classification], a language, or nothing where the text stands for nothing.
///
/// ```java
/// ClassSymbols.read("IPC", "A24B   15/18    (2006.01)");      // A24B15/18, version 2006.01
/// CompactDate.of("19820200", notes::add);                     // 1982-02
/// Values.present("NA");                                       // null
/// ```
///
/// What names no date or class is told in a note, never invented. The package refuses to know where a value stood.
@NullMarked
package org.patentbeacon.format.value;

import org.jspecify.annotations.NullMarked;
