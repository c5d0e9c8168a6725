/// How a message looks, as text and as HTML that mail programs show.
///
/// Goes in: a notice, a digest or a bulletin, and a [Letterhead] (language, time zone, where the alerts are read). Comes out: a
/// [Message] of subject, text and HTML.
///
/// ```java
/// Letterhead head = new Letterhead("zh", ZoneId.of("Asia/Shanghai"), "专利烽火台", URI.create("https://beacon.example.org/alerts/"));
/// AlertPage.of(notice, head).subject();                // 【橙色预警】关注专利已授权
/// DigestPage.of(digest, head).html();                  // <!DOCTYPE html>…
/// ```
///
/// A page is a list of blocks, written once as text and once as HTML, so both say the same. The HTML is tables with styles on the
/// elements: mail programs drop style sheets, scripts and much of the layout of the web. Severity is always told in words too.
/// The package refuses to know who gets a message and how.
@NullMarked
package org.patentbeacon.delivery.layout;

import org.jspecify.annotations.NullMarked;
