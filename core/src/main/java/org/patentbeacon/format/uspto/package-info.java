/// The XML of the United States office, grants and applications.
///
/// Goes in: one record of a weekly file. Comes out: one document: parties (an organisation beats a person), classes with all
/// their attributes, citations by phase, related applications, texts.
///
/// The package refuses to know files: how a weekly file is cut into records is the work of package `xml`.
@NullMarked
package org.patentbeacon.format.uspto;

import org.jspecify.annotations.NullMarked;
