/// The library over HTTP.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.server;
