/// Alerts as an Atom feed (RFC 4287) in pages (RFC 5005).
///
/// Goes in: the notices of one tenant, where the feed lies, which page. Comes out: the XML of the page, the latest change first.
///
/// ```java
/// FeedAddress address = new FeedAddress(URI.create("https://beacon.example.org/feeds/5f1d….atom"), null);
/// AlertFeed.page(notices, address, letterhead, 1);
/// ```
///
/// Feeds are read by programs and services that others run, so of a confidential watch only the severity, the sort of watch and a
/// link are in it. The package refuses to know who may read a feed: whoever has its address.
@NullMarked
package org.patentbeacon.delivery.feed;

import org.jspecify.annotations.NullMarked;
