/// What the Chinese office publishes: its XML in the new form (`business:PatentDocumentAndRelated`) and the old one
/// (`cn-patent-document`), its legal status records (`PRS`), and the answers of its query service (JSON).
///
/// Goes in: one record. Comes out: one document; of a legal status record and an answer one that may know only its
/// application. The readers share what a Chinese document is made of: numbers with check digits, parties with addresses
/// and credit codes, sections by headings.
///
/// The package refuses to know legal rules: what a code of the gazette means is asked of the tables in
/// `org.patentbeacon.legal`.
@NullMarked
package org.patentbeacon.format.cnipa;

import org.jspecify.annotations.NullMarked;
