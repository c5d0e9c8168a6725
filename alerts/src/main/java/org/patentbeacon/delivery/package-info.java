/// How alerts get to people, as values.
///
/// Goes in: where a tenant wants to hear of alerts, as [Endpoint]. Comes out: each change of an alert on its way there, as
/// [Delivery], with how often it was tried.
///
/// ```java
/// for (Delivery due : ledger.deliveries().due(100)) {
///   Answer answer = send(due);                                    // mail, webhook, whatever the endpoint is
///   ledger.deliveries().answered(due, answer, RetryWait.DEFAULT, random.nextDouble());
/// }
/// ```
///
/// Delivery is at least once: a receiver that keeps the idempotency keys of what it got counts nothing twice. The package
/// refuses to know where deliveries are kept, and the network.
@NullMarked
package org.patentbeacon.delivery;

import org.jspecify.annotations.NullMarked;
