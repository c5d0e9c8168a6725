/// The XML of the European Patent Office.
///
/// **Full text.** Goes in: one `ep-patent-document`, versions 1.0 to 1.5.1, also as the `DOC00001.xml` of a package. Comes
/// out: one document with the front page by its INID codes, the claims in three languages, the description with its list
/// of references. The language of the root is the original one, other languages are translations of the office. A front
/// page alone (a European application whose text the WIPO published) is a whole document without texts.
///
/// The package refuses to know what a lapse or an opposition means: codes without a field are kept by their names.
@NullMarked
package org.patentbeacon.format.epo;

import org.jspecify.annotations.NullMarked;
