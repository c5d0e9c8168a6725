/// Trees and snapshots in, hits out: the database as its users know it.
///
/// Goes in: files to import, queries as text. Comes out: import reports, pages of hits that show why they match,
/// documents by any written form of their number, tables for analysis, files of all hits ([Export]). Queries are kept under
/// names ([SavedSearchFile]), and remembered ([QueryHistory]), beside the index.
///
/// ```java
/// try (PatentDatabase led = PatentDatabase.open(Path.of("led-lighting"))) {
///   ImportReport in = led.importFrom(Path.of("downloads"));
///   SearchPage page = led.search("TIAB=(发光二极管 (5n) 散热) AND IPC=F21V29 AND AD>=2019");
/// }
/// ```
///
/// The package refuses to know what hits are used for: no analysis, no watches.
@NullMarked
package org.patentbeacon.search;

import org.jspecify.annotations.NullMarked;
