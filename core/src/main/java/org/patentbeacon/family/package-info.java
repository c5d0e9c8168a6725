/// Which documents are one family, and why.
///
/// Goes in: documents, one by one in any order, and what somebody corrected by hand. Comes out: simple families (the same
/// counted priorities) and extended families (everything that hangs together), each membership with its reasons.
///
/// ```java
/// FamilyLinks links = FamilyLinks.of(document);                       // what joins this document to others
/// Families families = Families.simple(List.of(links, others));
/// Family family = families.of(document.id()).orElseThrow();           // S:CN202010000001, its members, why each is one
/// ```
///
/// Sources: the definitions of the DOCDB simple family and the INPADOC extended family by the European Patent Office. The
/// package refuses to know where documents are stored: an index computes the same from what it keeps of the links.
@NullMarked
package org.patentbeacon.family;

import org.jspecify.annotations.NullMarked;
