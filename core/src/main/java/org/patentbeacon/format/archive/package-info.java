/// Archives taken apart without trusting them.
///
/// Goes in: the bytes of a zip, gzip or tar file. Comes out, in archive order: the name and the content of every entry,
/// or the reason why an entry is not given out.
///
/// ```java
/// var archive = new Archive(ArchiveLimits.DEFAULT);
/// if (Archive.is(head)) {
///   archive.read(in, visitor);      // visitor.entry("CN1/CN1.XML", content)
/// }
/// ```
///
/// Nothing is ever unpacked to disk, and the name of an entry is never used as a path. What an archive may unpack is
/// limited; at a limit it is stopped. The package refuses to know what an entry holds.
@NullMarked
package org.patentbeacon.format.archive;

import org.jspecify.annotations.NullMarked;
