/// What the words of a patent say beyond its markup.
///
/// Goes in: the text of claims and paragraphs as a reader of a format found them. Comes out: what the document model wants
/// of them: numbered claims with their references and categories, sections.
///
/// ```java
/// var claims = new ClaimCompletion("zh", notes::add);
/// claims.add(ClaimText.of("0001", "1.一种灯具，其特征在于……"));
/// claims.add(ClaimText.of("0002", "2.根据权利要求1所述的灯具……"));
/// ClaimSet set = claims.set(TextOrigin.ORIGINAL);     // claim 2 refers to claim 1
/// ```
///
/// Headings are a table in resources, not code. The package refuses to know any file format, and
/// no rule of it refuses a record: what cannot be told stays absent.
@NullMarked
package org.patentbeacon.format.text;

import org.jspecify.annotations.NullMarked;
