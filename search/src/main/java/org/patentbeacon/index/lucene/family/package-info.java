/// Families in the index: which documents are one, kept with each document and right after every commit.
///
/// Goes in: what joins each document to others ([org.patentbeacon.family.FamilyLinks]), as terms; which documents a batch
/// changed; what was corrected by hand. Comes out: a number for the simple and one for the extended family of each
/// document, a label for the simple one; documents, offices and sizes of families for queries.
///
/// ```java
/// FamilyColumns.alone(document, next).addTo(entry);             // a new document is a family of its own
/// next = new FamilyUpdate(writer, state).run(touched);          // until the commit brings together what belongs together
/// FamilySizes.of(reader).applications(number);                  // how many applications the family has
/// ```
///
/// Documents with a term in common are one family. A large change looks at all terms once; a small one looks for what hangs
/// together with the documents that changed. Numbers are columns that Lucene changes in place: no document is written
/// anew because its family grew. The package refuses to know what makes documents a family: that says `family`.
@NullMarked
package org.patentbeacon.index.lucene.family;

import org.jspecify.annotations.NullMarked;
