/// What a token, a position and a sentence are: the one text model that indexes and queries share.
///
/// Goes in: a paragraph, in any width, case and script. Comes out: its tokens with their positions and their places in the
/// original, and its sentence breaks ([Tokenizer]).
///
/// ```java
/// TokenizedText.of("LED灯具。").terms(); // [led, 灯, 具]
/// ```
///
/// What traditional characters fold to says the package `name`. The package refuses to know queries, fields and languages: a
/// word is what its characters say.
@NullMarked
package org.patentbeacon.query.text;

import org.jspecify.annotations.NullMarked;
