/// Fingerprints of contents.
///
/// Goes in: texts or bytes. Comes out: their SHA-256 (FIPS 180-4), by which the same is known as the same.
///
/// ```java
/// Sha256.of("abc").substring(0, 12);   // ba7816bf8f01
/// ```
///
/// The package refuses to know what is fingerprinted, and why.
@NullMarked
package org.patentbeacon.digest;

import org.jspecify.annotations.NullMarked;
