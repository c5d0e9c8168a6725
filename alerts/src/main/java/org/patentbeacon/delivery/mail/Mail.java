package org.patentbeacon.delivery.mail;

import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// A mail to one receiver.
///
/// @param from the sender's address, such as `专利烽火台 <beacon@example.org>`
/// @param to the receiver's address
/// @param key by what it is known when it comes again
/// @param message what it says
public record Mail(String from, String to, IdempotencyKey key, Message message) {}
