/// Where dialects differ, as tables: what each does ([Habits]), its wildcards ([Glyphs]), its names of fields
/// ([FieldNaming]) and its words for values ([DialectValues]).
///
/// Goes in: a dialect. Comes out: the answer to "does it", "how does it call this", "what does it mean by that". Reading
/// and writing ask the same tables, so that what is written is read back.
///
/// The package refuses to know grammar: where in a query a name, a sign or a value may stand.
@NullMarked
package org.patentbeacon.query.dialect;

import org.jspecify.annotations.NullMarked;
