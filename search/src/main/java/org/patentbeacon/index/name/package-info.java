/// Which printed names of an index are one applicant.
///
/// Goes in: the names that each document brings ([DocumentNames], which an index holds beside it), and the alias table.
/// Comes out: the groups ([ApplicantNames]), the name under which each printed one is shown ([ShownNames], which
/// [ShownNamesFile] keeps for the next process), and the printed names that a clause about shown names or companies stands
/// for ([GroupClauses]).
///
/// ```java
/// ApplicantNames names = new ApplicantNames(AliasTable.empty());
/// names.add(DocumentNames.of(document));
/// names.shown().shown("某某照明有限公司");     // 某某照明股份有限公司
/// names.shown().answering(clause);            // both of them
/// ```
///
/// Groups change when other documents arrive and when somebody edits the alias table, so nothing of them is written into
/// documents. Documents can be added and taken back one by one; the result is that of the others all at once. The package
/// refuses to know engines, and rules about names: those are in `name.group`.
@NullMarked
package org.patentbeacon.index.name;

import org.jspecify.annotations.NullMarked;
