/// XML records out of files that may be many records long, damaged or hostile.
///
/// Goes in: a file of one XML record or of many. Comes out: an [XmlCursor] per record, with which a reader walks from start
/// tag to start tag, so that a reader looks like the table of its format: a `switch` from element to field.
///
/// ```java
/// public void read(XmlCursor xml, Consumer<PatentDocument.Builder> sink) {
///   xml.eachChild(name -> {
///     switch (name) {
///       case "invention-title" -> titles.add(LocalizedText.original("en", xml.text()));
///       case "claims" -> xml.eachChild(_ -> claim(xml));
///       default -> {}
///     }
///   });
/// }
/// ```
///
/// Elements are known by local names. No DTD is read, no entity but the named characters is resolved, nothing is fetched.
/// Undeclared named entities, bare ampersands and unbound known prefixes are repaired with a note; whatever else is not
/// well-formed is refused. The package refuses to know any format.
@NullMarked
package org.patentbeacon.format.xml;

import org.jspecify.annotations.NullMarked;
