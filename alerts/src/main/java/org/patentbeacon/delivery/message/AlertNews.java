package org.patentbeacon.delivery.message;

import java.time.Instant;
import org.patentbeacon.alert.Change;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// That something became of an alert, as its receivers are to be told.
///
/// @param letter the alert as it is now
/// @param change what became of it
/// @param number the number of the change of this alert, from 1
/// @param at when
/// @param confidential whether the watch is confidential: mails then carry the title and a link, feeds not even the title
public record AlertNews(AlertLetter letter, Change change, int number, Instant at, boolean confidential) {

  /// {@return the key by which a receiver knows the notice when it comes again}
  public IdempotencyKey key() {
    return new IdempotencyKey(letter.alertId(), change.name(), number);
  }
}
