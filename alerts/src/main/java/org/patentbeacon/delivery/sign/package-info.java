/// What a delivery carries so that its receiver can trust it, and what its answer means.
///
/// Goes in: the body of a message, a secret, an answer, an address. Comes out: a signature, a key by which a message that comes
/// twice is known, how long to wait before the next attempt, whether to try again, and whether an address may be called at all.
///
/// ```java
/// IdempotencyKey key = new IdempotencyKey("al_0123", "CREATED", 1);
/// WebhookSignature.of(List.of(secret), new WebhookSignature.Signed(key.toString(), 1795420800, body));   // v1=f93d0c41…
/// RetryWait.DEFAULT.before(3, 0.5);                     // PT45S
/// Answer.of(500).judge(1, RetryWait.DEFAULT);                              // again, after the usual wait
/// ```
///
/// The package refuses to know the network, the clock and chance: seconds and random numbers are arguments.
@NullMarked
package org.patentbeacon.delivery.sign;

import org.jspecify.annotations.NullMarked;
