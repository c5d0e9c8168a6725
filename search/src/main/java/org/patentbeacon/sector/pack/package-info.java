/// A sector as one file, to hand on without a single document.
///
/// Goes in: the files of a folder. Comes out: a ZIP file with a list of what it holds
/// ([org.patentbeacon.sector.pack.PackList]), the same bytes for the same files, and from such a file the folder again.
///
/// ```java
/// SectorPack.of("led-lighting", SectorFiles.in(folder), false).write(Path.of("led-lighting.zip"));   // nothing private
/// SectorPack.read(Path.of("led-lighting.zip")).unpack(Path.of("elsewhere"));                         // all or nothing
/// ```
///
/// A package that was changed on its way, or whose paths lead out of the folder, is refused whole. The package refuses to know
/// what the files say.
@NullMarked
package org.patentbeacon.sector.pack;

import org.jspecify.annotations.NullMarked;
