/// The XML of the register of the German Patent and Trade Mark Office (DPMA).
///
/// Goes in: a register record of a patent or utility model (`dpma-patent-document`), a record of a hit list
/// (`PatentHitList`), or a design (`Transaction`, the predecessor ST.86 of WIPO ST.96). Comes out: a document per
/// publication that the register names; per hit and per design one.
///
/// ```java
/// new XmlFile(List.of(new DpmaReader())).read(file, result -> keep(result));
/// ```
///
/// The register's entries are legal events under its own codes (`R119`); its status word is an event `STATUS`. The package
/// refuses to know what a code or a status means for the life of a right.
@NullMarked
package org.patentbeacon.format.dpma;

import org.jspecify.annotations.NullMarked;
