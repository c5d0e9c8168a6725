/// Which names are one applicant.
///
/// Goes in: the names of a database with what stood beside them ([org.patentbeacon.name.group.NameUse]), changes of names
/// that registers print, names that stand for one another in families, and a table of what somebody knows
/// ([org.patentbeacon.name.group.AliasFile]). Comes out: for each name its [org.patentbeacon.name.group.NameGroup] with
/// the steps that made it, and the applicants below a group.
///
/// ```java
/// NameGroups groups = new NameGroups(AliasFile.read(reader, "applicants.csv").table());
/// groups.add(NameUse.of("某某照明股份有限公司").at("福建省福州市某路1号"));
/// groups.add(NameUse.of("某某照明有限公司").at("福建省福州市某路1号"));
/// NameGroup one = groups.of("某某照明有限公司").orElseThrow();   // both names: one stem, one address
/// groups.tree(one, null);                                     // subsidiaries of the table, institutes by their names
/// ```
///
/// Evidence is heard by its confidence, rows of the table first. Nothing brings together what a `not` row keeps apart,
/// over any number of steps, nor names with different credit codes. Equal stems alone merge nothing: a firm, its parent
/// and a stranger in another town may share them. An English name comes to a Chinese one by a row, a code or by families,
/// never by its sound.
///
/// Links lead over stems, codes, pairs and rows, which are known of each name by itself; so the names that evidence can
/// reach from a new one are grouped anew and no others, and the result is that of a computation from the start. The
/// package refuses to know documents and where its input comes from.
@NullMarked
package org.patentbeacon.name.group;

import org.jspecify.annotations.NullMarked;
