/// Texts of one document: a patent that was printed, or what an enterprise wrote down of an invention.
///
/// Goes in: a PDF, Word or HTML file, or a plain text. Comes out: one document. Where the first page carries the
/// numbers that offices print before their data (INID codes, WIPO standard ST.9), it is a patent with these data, its
/// claims and the sections of its description; else it is a disclosure, a title and a text with the id `X:` and a digest.
///
/// ```java
/// new TextFile().read(file, result -> take(result));
/// ```
///
/// Plain text is read here. Any other file is read by Apache Tika in a process of its own ([Extractor]), which has a bound of memory and
/// is ended when its time is over, so that a file made to harm costs one rejected result. Nothing in a file is run,
/// opened or fetched: no macros, no embedded objects, no remote references. That process gets the class path of this one
/// and the jars of the folder `extract` beside the jar of this package, where there is such a folder.
///
/// The package refuses to know what stands in an image.
@NullMarked
package org.patentbeacon.format.disclosure;

import org.jspecify.annotations.NullMarked;
