/// Classification symbols: how they are written, how they are ordered and what a search asks of the schemes.
///
/// Goes in: a written symbol. Comes out: its normal form ([ClassSymbols]), a key that sorts ([ClassOrder]), and a notice
/// for each clause whose hierarchy no scheme knows ([ClassNotices]). [ClassHierarchy] is the port that loaded schemes fill.
///
/// ```java
/// ClassSymbols.symbol("H01L 33/48", false); // H01L33/48
/// ```
///
/// The package refuses to know the schemes themselves: their files and their editions.
@NullMarked
package org.patentbeacon.query.classes;

import org.jspecify.annotations.NullMarked;
