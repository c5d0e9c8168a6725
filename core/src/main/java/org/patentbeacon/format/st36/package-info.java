/// What all XML of WIPO ST.36 has in common: one set of element names that offices extend by their own.
///
/// Goes in: the elements of one record. Comes out: texts, citations and the front page in the words of the model. The
/// packages of single offices read their own elements and hand the others to this one.
///
/// ```java
/// var texts = new St36Texts("en", citations, leftovers, notes::add);
/// root.eachChild(part -> texts.read(part, root));        // abstract, description, claims, drawings
/// texts.addTo(document);
/// ```
///
/// The package refuses to know an office: what it has no name for is kept under the name of its element.
@NullMarked
package org.patentbeacon.format.st36;

import org.jspecify.annotations.NullMarked;
