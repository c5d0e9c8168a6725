/// The post office: makes parcels of what the ledger has to tell, and gives the ledger back what became of them.
///
/// Goes in: the deliveries that are due in a [org.patentbeacon.ledger.Ledger]. Comes out: parcels with all that a sender needs: an
/// alert as it is now, or a digest written in the language of its receiver.
///
/// ```java
/// Outgoing post = new LedgerOutgoing(ledger, new Letterhead("zh", Ledger.OFFICE_TIME, "专利烽火台", URI.create("https://…/alerts/")));
/// Dispatched sent = new Dispatcher(post, senders, DispatchSettings.DEFAULT, chance).round();
/// ```
///
/// A digest is written anew for every attempt out of the same notices, and so says the same under the same key. The package
/// refuses to know how messages travel, and when they are tried again.
@NullMarked
package org.patentbeacon.delivery.post;

import org.jspecify.annotations.NullMarked;
