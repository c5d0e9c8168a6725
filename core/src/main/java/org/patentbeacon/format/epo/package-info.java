/// The XML of the European Patent Office: full texts, DOCDB files, and the answers of Open Patent Services (OPS).
///
/// **Full text.** Goes in: one `ep-patent-document`, versions 1.0 to 1.5.1, also as the `DOC00001.xml` of a package. Comes
/// out: one document with the front page by its INID codes, the claims in three languages, the description with its list
/// of references. The language of the root is the original one, other languages are translations of the office. A front
/// page alone (a European application whose text the WIPO published) is a whole document without texts.
///
/// **DOCDB and OPS.** Goes in: one `exchange-document` of a DOCDB file, or one answer of the service. Comes out: one
/// document per publication named: with everything where the answer gives everything, with claims or a description where
/// it gives those, with legal events and the family where it gives those, and with numbers only where it gives no more.
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
/// The package refuses to know the network, and what a lapse, an opposition or a legal event means: codes without a field
/// are kept by their names.
@NullMarked
package org.patentbeacon.format.epo;

import org.jspecify.annotations.NullMarked;
