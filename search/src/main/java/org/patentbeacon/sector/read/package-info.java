/// A sector's folder as a [org.patentbeacon.sector.Sector].
///
/// Goes in: the files of a folder by name ([org.patentbeacon.sector.read.SectorFiles]), from a disk or from a package. Comes
/// out: the sector as far as it could be read, and everything that is wrong with what could not
/// ([org.patentbeacon.sector.read.SectorReading]).
///
/// ```java
/// SectorReading read = SectorReader.read(SectorFiles.in(Path.of("led-lighting")));
/// read.findings();     // topics.yaml, line 14, topic n-1.1 荧光粉: column 12: this '(' is never closed
/// ```
///
/// Every file is read to its end: a row, topic or query with an error is said and left out, the rest goes on. What one file
/// says of another is looked at by the room `check`. The package refuses to know documents and databases.
@NullMarked
package org.patentbeacon.sector.read;

import org.jspecify.annotations.NullMarked;
