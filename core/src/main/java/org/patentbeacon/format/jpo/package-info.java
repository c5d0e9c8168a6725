/// The gazettes of the Japan Patent Office.
///
/// Goes in: one `jp-official-gazette`. Comes out: one document: kind from the name of the gazette (`公開特許公報(A)`), file
/// index and F-terms beside the international classes, parties with the name in Latin script where a second address book
/// gives it, texts in Japanese.
///
/// The package refuses to mix a written amendment into the published texts: it is kept beside them.
@NullMarked
package org.patentbeacon.format.jpo;

import org.jspecify.annotations.NullMarked;
