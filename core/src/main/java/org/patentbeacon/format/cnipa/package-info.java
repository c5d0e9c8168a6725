/// The XML of the Chinese office, in its new form (`business:PatentDocumentAndRelated`) and its old one
/// (`cn-patent-document`).
///
/// Goes in: one record. Comes out: one document. The two readers share what a Chinese document is made of: numbers with
/// check digits, parties with addresses and credit codes, sections by headings.
///
/// The package refuses to know legal rules: what a code of the gazette means is not decided here.
@NullMarked
package org.patentbeacon.format.cnipa;

import org.jspecify.annotations.NullMarked;
