/// The font of a report.
///
/// Goes in: nothing. Comes out: [ReportFont], Noto Sans SC as whole TrueType files, which a document embeds as far as it uses
/// them, and with which pictures are drawn.
///
/// ```java
/// ReportFont.register();
/// try (InputStream ttf = ReportFont.REGULAR.open()) { ... }
/// ```
///
/// The package refuses to know what is written with it. The files come from the jar `ph-fonts-noto-sans-sc`, under the
/// SIL Open Font License 1.1, which lets a document carry them.
@NullMarked
package org.patentbeacon.report.font;

import org.jspecify.annotations.NullMarked;
