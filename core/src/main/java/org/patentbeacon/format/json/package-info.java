/// JSON out of files that may hold one object or many, over any number of lines.
///
/// Goes in: text. Comes out: the text of one object after the other ([org.patentbeacon.format.json.JsonObjects]), and the
/// names by which an object is recognised ([org.patentbeacon.format.json.JsonKeys]).
///
/// ```java
/// JsonObjects objects = new JsonObjects(reader, 64 * 1024 * 1024);
/// for (String json = objects.next(); json != null; json = objects.next()) {
///   read(mapper.readTree(json), objects.line());
/// }
/// ```
///
/// Only one object is held at a time. The package refuses to know what the names mean.
@NullMarked
package org.patentbeacon.format.json;

import org.jspecify.annotations.NullMarked;
