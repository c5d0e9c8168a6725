/// What was found, as values.
///
/// Goes in: what a watch found, as [Found]. Comes out: the [Alert], which is a body that says what was found, which clause found
/// it, in which text, by which rule and from which data, and its standing, which is what people did with it. A body never
/// changes with what people do, so that it can be made again and compared byte for byte.
///
/// ```java
/// alert.body().title().zh();          // “液冷灯具”新增 1 个专利族
/// alert.standing().state();           // NEW
/// AlertJson.write(alert.body());      // canonical JSON
/// ```
///
/// The package refuses to know where alerts are kept and how they get to people.
@NullMarked
package org.patentbeacon.alert;

import org.jspecify.annotations.NullMarked;
