/// How files become documents.
///
/// Goes in: files, folders and archives, of any mix of formats. Comes out: one
/// [org.patentbeacon.format.record.ReadResult] per record, in file order: accepted with its document, skipped or rejected
/// with the reason.
///
/// ```java
/// PatentFiles.read(List.of(Path.of("downloads")), ReadOptions.DEFAULT, result -> take(result));
/// ```
///
/// A file is recognised by its content. Its records are read one by one; a broken record is one rejected result and
/// never the end of a file. A format is one reader in the package of its office or kind and one line in the catalogue.
///
/// The package refuses to know what is done with a document: no index, no database, no merging.
@NullMarked
package org.patentbeacon.format;

import org.jspecify.annotations.NullMarked;
