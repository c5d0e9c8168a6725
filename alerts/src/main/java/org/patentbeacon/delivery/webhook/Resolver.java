package org.patentbeacon.delivery.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Says which addresses a host's name stands for.
@FunctionalInterface
public interface Resolver {
  /// The resolver of the platform.
  Resolver PLATFORM = host -> List.of(InetAddress.getAllByName(host));

  /// {@return the addresses, in the order in which they are tried}
  ///
  /// @param host the name, or an address written out
  /// @throws UnknownHostException when it stands for none
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
