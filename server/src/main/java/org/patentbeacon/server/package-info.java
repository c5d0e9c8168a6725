/// The library over HTTP, and the web page.
///
/// Goes in: requests. Comes out: the library's own records as JSON, reports as HTML, errors as RFC 9457 problems.
///
/// ```java
/// try (BeaconServer server = BeaconServer.start(led, beacon, "127.0.0.1", 8080)) {
///   server.port();
/// }
/// ```
///
/// Every parameter is known or refused by name. The package refuses to decide anything that the library could.
@NullMarked
package org.patentbeacon.server;

import org.jspecify.annotations.NullMarked;
