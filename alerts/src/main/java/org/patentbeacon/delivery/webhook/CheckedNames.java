package org.patentbeacon.delivery.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;
import org.patentbeacon.delivery.sign.PrivateAddress;

/// Resolves names and refuses those that lead into our own network. OkHttp connects to the addresses it gets from here and asks
/// nobody else, so the address that was checked is the address that is called.
final class CheckedNames implements Dns {
  private final WebhookOptions options;

  CheckedNames(WebhookOptions options) {
    this.options = options;
  }

  /// A name that leads where nothing may be sent.
  static final class ForbiddenAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String message) {
      super(message);
    }
  }

  /// Checks all addresses of a name: one that is forbidden among good ones is no accident.
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = options.resolver().addresses(host);
    for (InetAddress address : addresses) {
      Optional<String> reason = PrivateAddress.reason(address);
      if (reason.isPresent() && !(options.loopback() && address.isLoopbackAddress())) {
        throw new ForbiddenAddress(host + " leads to " + address.getHostAddress() + ", " + reason.get() + ": nothing is sent there");
      }
    }
    return addresses;
  }
}
