/// What of a document goes under which field of an index, and in which form.
///
/// Goes in: a document and the code of a field. Comes out: its paragraphs ([DocumentFields]), its numbers, codes, classes,
/// dates and integers ([FieldKeys]), its names as they are counted ([FieldNames]), the values of facets ([FacetFields]);
/// and the forms in which an index holds them: the marks between paragraphs, pairs of CJK tokens, the classes above a class,
/// a whole value as one term, the names of the fields.
///
/// ```java
/// DocumentFields.texts(document, "FIRST-CLAIM"); // the paragraphs, each with its place in the document
/// FieldKeys.keys(document, "IPC");               // [H01L33/48, F21V29/00]
/// ```
///
/// Every engine indexes the same tokens at the same positions and the same values, so every engine answers alike. What can
/// be asked of a field stands in `query.field`. The package refuses to know engines and entries.
@NullMarked
package org.patentbeacon.index.field;

import org.jspecify.annotations.NullMarked;
