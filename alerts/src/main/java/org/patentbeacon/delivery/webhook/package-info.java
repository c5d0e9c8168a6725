/// Alerts posted to an address of the receiver's.
///
/// Goes in: a [Webhook] (address, secrets), a key and a body in canonical JSON. Comes out: what the receiver answered, as an
/// [Attempt][org.patentbeacon.delivery.sign.Attempt].
///
/// ```java
/// WebhookSender sender = new WebhookSender(WebhookOptions.DEFAULT, Clock.systemUTC());
/// sender.send(new Webhook(URI.create("https://hooks.example.org/beacon"), List.of(secret)), key, body);
/// ```
///
/// Receivers choose the address, so it must not lead into our own network: HTTPS only, no redirects, no proxies; the name is
/// resolved once, every address it resolves to is checked, and the connection goes to a checked address and no other. Nothing of
/// an answer is read but its status and `Retry-After`. The package refuses to know what alerts say and when they are tried again.
@NullMarked
package org.patentbeacon.delivery.webhook;

import org.jspecify.annotations.NullMarked;
