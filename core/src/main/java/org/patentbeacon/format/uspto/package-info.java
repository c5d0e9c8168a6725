/// The documents of the United States office: what all its formats share, and the XML of grants and applications since
/// 2004.
///
/// Goes in: one record of a weekly file. Comes out: one document: parties (an organisation beats a person), classes with all
/// their attributes, citations by phase, related applications, texts.
///
/// Every reader fills a [UsptoDraft] and [UsptoTexts]; what has no field goes to [org.patentbeacon.format.xml.Extras] under the name the source gives
/// it. Packages `early` (XML of 2001 to 2004) and `greenbook` (text of 1976 to 2001) are readers of the same kind.
///
/// The package refuses to know files: how a weekly file is cut into records is the work of package `xml`.
@NullMarked
package org.patentbeacon.format.uspto;

import org.jspecify.annotations.NullMarked;
