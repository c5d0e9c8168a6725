/// Tables of separated values as files in the wild have them.
///
/// Goes in: the bytes of a file of which only the name is known. Comes out: its text, the character that separates its
/// columns, and what a column of that name means.
///
/// ```java
/// TableText table = TableText.open(in, null);                // encoding and separator told from the bytes
/// TableMapping mapping = TableMapping.best(MappingFile.standard(), header).orElseThrow();
/// String meaning = mapping.column("Publication Number").orElseThrow().meaning();
/// ```
///
/// What the columns of an export mean is data, a file per export. The package refuses to know what becomes of a value.
@NullMarked
package org.patentbeacon.format.table;

import org.jspecify.annotations.NullMarked;
