/// What the columns of a table mean.
///
/// Goes in: a file of lines, ours or the user's ([MappingFile]), and a row of header names. Comes out: the
/// [TableMapping] that knows most of the names, and for each the [Meaning] of its column. For a header that none knows,
/// [StarterMapping] writes a mapping to complete.
///
/// ```java
/// TableMapping mapping = TableMapping.best(MappingFile.standard(), header).orElseThrow();
/// Meaning meaning = mapping.column("Publication Number").orElseThrow().meaning();   // PUBLICATION
/// ```
///
/// What an export calls its columns is data, a file per export. The package refuses to know what becomes of a value.
@NullMarked
package org.patentbeacon.format.table.mapping;

import org.jspecify.annotations.NullMarked;
