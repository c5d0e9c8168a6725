package org.patentbeacon.delivery.dispatch;

import org.patentbeacon.delivery.sign.IdempotencyKey;

/// A message on its way to one receiver.
///
/// @param id its id in the ledger
/// @param endpoint where it goes
/// @param key by what the receiver knows it when it comes again
/// @param attempt the number of the attempt that is due, from 1
/// @param content what it carries
public record Delivery(String id, Endpoint endpoint, IdempotencyKey key, int attempt, Content content) {}
