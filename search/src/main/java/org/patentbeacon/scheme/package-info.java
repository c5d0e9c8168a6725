/// Files of classification schemes in, classes with their titles and what stands above and below them out.
///
/// Goes in: the files of the offices, read as they are published (scheme XML of IPC and CPC, their title lists, tables of
/// symbol, level and title), several of them for one scheme. Comes out: a [ClassScheme] per scheme, kept in the folder of
/// the database, from which queries learn what lies below a subgroup and pages what a symbol means.
///
/// ```java
/// Schemes schemes = Schemes.in(folder);
/// schemes.load(List.of(Path.of("EN_ipc_scheme_20250101.xml"), Path.of("ipc_zh.tsv")), SchemeOptions.DEFAULT);
/// schemes.get(SchemeName.IPC).orElseThrow().below("F21V29/50");   // F21V29/50, F21V29/502, F21V29/503 …
/// ```
///
/// A scheme is a tree in the order of its file: a class and everything below it are neighbours, so whatever lies below is
/// one range. The package refuses to know documents and engines, and ships no titles: those are the offices'.
@NullMarked
package org.patentbeacon.scheme;

import org.jspecify.annotations.NullMarked;
