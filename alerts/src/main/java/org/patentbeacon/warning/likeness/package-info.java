/// How alike documents are to a text of a tenant, such as what its profile says of a product.
///
/// Goes in: a text and documents of a [org.patentbeacon.warning.view.RunView]. Comes out: for each document 0 to 100, and by which
/// method: by meaning where the database has a model and the document its vector, by words otherwise.
///
/// ```java
/// Alike near = likeness.of("一种液冷板，用于电池散热", hits).get("CN118800001A");   // 63.1415, by WORDS
/// ```
///
/// 100 times the cosine, not below 0, either way; but the two methods do not measure the same, so that whoever tells the number tells
/// the method. The package refuses to know what follows from it.
@NullMarked
package org.patentbeacon.warning.likeness;

import org.jspecify.annotations.NullMarked;
