/// What a patent document is: one publication of one office as one immutable value.
///
/// Goes in: what a format reader understood of a record. Comes out: a [PatentDocument], the same for every format and
/// language, and its JSON form ([DocumentJson]), which is the exchange format, the golden-file form and what an index
/// stores.
///
/// ```java
/// PatentDocument lamp = PatentDocument.builder("CN110123456A")
///     .titles(List.of(LocalizedText.original("zh", "一种LED灯")))
///     .build();
/// String json = DocumentJson.write(lamp);
/// lamp.equals(DocumentJson.read(json));   // true
/// ```
///
/// Absence is a missing key in JSON, an empty list or a `null` component here; there are no placeholder values.
/// The package refuses to know files, search engines and legal rules: it does no input or output.
@NullMarked
package org.patentbeacon.document;

import org.jspecify.annotations.NullMarked;
