/// How alerts get to people, as values.
///
/// Goes in: where a tenant wants to hear of alerts, as [Endpoint]. and [Wishes] how often. Comes out: each change of an
/// alert on its way there, by itself or in a digest, as [Delivery], with how often it was tried.
///
/// ```java
/// for (Delivery due : ledger.deliveries().due(wanted)) {            // what delivery.post makes parcels of
///   boolean together = due.to().mode() != DigestMode.IMMEDIATE;     // the notices of a window, as one digest
/// }
/// ```
///
/// Delivery is at least once: a receiver that keeps the idempotency keys of what it got counts nothing twice. The package
/// refuses to know where deliveries are kept, and the network.
@NullMarked
package org.patentbeacon.delivery;

import org.jspecify.annotations.NullMarked;
