/// Tables of names: data files read as rows, and how far a name is from another, so that errors can suggest the nearest.
///
/// Goes in: the class beside which a file lies. Comes out: rows of cells. The package refuses to know what a table says.
@NullMarked
package org.patentbeacon.query.table;

import org.jspecify.annotations.NullMarked;
