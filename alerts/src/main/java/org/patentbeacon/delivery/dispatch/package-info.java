/// Gets messages out, each at least once, and none held up by another.
///
/// Goes in: an [Outgoing], which knows what is due (the ledger), and a [Sender] for each way to a receiver. Comes out: what became of
/// each [Parcel], reported to the [Outgoing]: done, later, dead, or that the receiver is no more.
///
/// ```java
/// Dispatcher dispatcher = new Dispatcher(outgoing, Map.of(Endpoint.Channel.WEBHOOK, new WebhookChannel(sender)),
///     DispatchSettings.DEFAULT, new Dispatcher.Chance(clock, random::nextDouble));
/// dispatcher.round();                                  // all that is due now; or, until closed:
/// try (DispatchLoop loop = DispatchLoop.start(dispatcher, Duration.ofSeconds(5))) { … }
/// ```
///
/// A parcel is reported only after it was sent. Whoever is cut off between the two sends it again, with the same key, by which
/// the receiver knows it. The package refuses to know SQL, the clock and chance.
@NullMarked
package org.patentbeacon.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
