/// The XML of WIPO Standard ST.96: `PatentPublication` and `DesignApplication`, as offices publish and exchange them.
///
/// Goes in: one record of one of these roots. Comes out: one document.
///
/// ```java
/// new XmlFile(List.of(new St96Reader())).read(file, result -> keep(result));
/// ```
///
/// Names are those of version 6; the few that differ between versions are read in all of them. An element without a field
/// in the document model goes to `extra` under its own name. The package refuses to know the habits of single offices, and
/// whether a file was converted from another format by a machine: it reads what stands there.
@NullMarked
package org.patentbeacon.format.wipo;

import org.jspecify.annotations.NullMarked;
