/// Where a party is at home.
///
/// Goes in: an address in Chinese, the name or code of a division or a country. Comes out: the parts of the address,
/// the [org.patentbeacon.name.place.Division] with those above it, the two letters of the country.
///
/// ```java
/// ChineseAddress.of("215300 江苏省昆山市玉山镇1号");        // 江苏省, 苏州市, 昆山市, 215300
/// Divisions.ofCode("44").orElseThrow().shortName();      // 广东
/// Divisions.named("深圳市某某公司", 0, null);               // 440300 深圳市, part of 广东省
/// Countries.code("Vereinigte Staaten");                  // US
/// ```
///
/// Divisions and countries are tables with source and vintage. Of the third level the tables hold cities only; districts
/// and counties are found by their last word. The package refuses to know documents and names of firms, and to guess: a
/// part that an address does not name, and the table does not follow from one that it names, stays absent.
@NullMarked
package org.patentbeacon.name.place;

import org.jspecify.annotations.NullMarked;
