/// What the program writes into a sector's folder, which otherwise people write.
///
/// Goes in: a folder, and the name of a new sector or rows that somebody made by command or page. Comes out: the files of a
/// sector to begin with ([org.patentbeacon.sector.write.SectorSkeleton]), or the folder's tables with the rows at their ends
/// ([org.patentbeacon.sector.write.RowAppender]).
///
/// ```java
/// SectorSkeleton.write(Path.of("led-lighting"), "照明");
/// new RowAppender(Path.of("led-lighting")).documents(List.of(row));
/// ```
///
/// The package refuses to touch what people wrote: nothing is sorted, trimmed or written anew.
@NullMarked
package org.patentbeacon.sector.write;

import org.jspecify.annotations.NullMarked;
