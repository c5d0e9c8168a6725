/// Whose name it is: the normal form of a name and the sort of party that bears it.
///
/// Goes in: a name as a document prints it, in any script. Comes out: its parts, what all spellings of it share, and
/// whether a firm, a university, an institute, a hospital, an authority or a person bears it.
///
/// ```java
/// NormalName name = NormalName.of("深圳市某某科技（集团）有限责任公司");
/// name.text();                                                            // 深圳某某科技
/// name.forms();                                                           // [集团, 有限公司]
/// NormalName.of("SIEMENS AKTIENGESELLSCHAFT [DE]").key().equals(NormalName.of("Siemens A.G.").key());   // true
/// PartyTypes.of(name);                                                    // ENTERPRISE
/// ```
///
/// Legal forms, words and sorts of parties are tables with source and vintage. The package refuses to know other names:
/// which of them are one applicant says `group`; and to translate or transliterate.
@NullMarked
package org.patentbeacon.name;

import org.jspecify.annotations.NullMarked;
