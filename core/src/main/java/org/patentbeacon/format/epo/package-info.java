/// The bibliographic XML of the European Patent Office: DOCDB files and the answers of Open Patent Services (OPS).
///
/// Goes in: one `exchange-document` of a DOCDB file, or one answer of the service. Comes out: one document per publication
/// named: with everything where the answer gives everything, with claims or a description where it gives those, with
/// legal events and the family where it gives those, and with numbers only where it gives no more.
///
/// ```java
/// // answer of the family service                      becomes
/// // <ops:family-member family-id="43088294">          a document with family 43088294,
/// //   <publication-reference/> <ops:legal/>…          its legal events, and the numbers of all members
/// ```
///
/// Both write the same elements, one by `@data-format`, the other by `@document-id-type`, and one set of classes reads both.
/// Of an answer, its head (query, range, time) is passed over, and `ops:pre`, which repeats the fields of a legal event.
///
/// The package refuses to know the network, and what a legal event means.
@NullMarked
package org.patentbeacon.format.epo;

import org.jspecify.annotations.NullMarked;
