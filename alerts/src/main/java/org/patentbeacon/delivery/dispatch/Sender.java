package org.patentbeacon.delivery.dispatch;

import org.patentbeacon.delivery.sign.Attempt;

/// Sends what goes by one way. Called from several threads at once; returns in bounded time.
@FunctionalInterface
public interface Sender {

  /// {@return what came of it}
  ///
  /// @param delivery the delivery
  Attempt send(Parcel delivery);
}
