package org.patentbeacon.delivery.webhook;

import java.time.Duration;

/// How webhooks are called.
///
/// @param connect how long a connection may take to come about
/// @param call how long a call may take from beginning to end
/// @param mostBytes the longest body that is sent
/// @param resolver who resolves names
/// @param loopback whether addresses of this machine may be called, and by plain HTTP: for tests, never where others give addresses
public record WebhookOptions(Duration connect, Duration call, int mostBytes, Resolver resolver, boolean loopback) {
  /// 10 seconds to connect, 30 in all, bodies up to 4 MB, nothing on this machine.
  public static final WebhookOptions DEFAULT =
      new WebhookOptions(Duration.ofSeconds(10), Duration.ofSeconds(30), 4 * 1024 * 1024, Resolver.PLATFORM, false);

  /// {@return the same with other times}
  ///
  /// @param connecting how long a connection may take to come about
  /// @param calling how long a call may take from beginning to end
  public WebhookOptions within(Duration connecting, Duration calling) {
    return new WebhookOptions(connecting, calling, mostBytes, resolver, loopback);
  }

  /// {@return the same with another resolver}
  ///
  /// @param other the resolver
  public WebhookOptions resolvedBy(Resolver other) {
    return new WebhookOptions(connect, call, mostBytes, other, loopback);
  }

  /// {@return the same for tests: addresses of this machine may be called, and by plain HTTP}
  public WebhookOptions withLoopbackForTests() {
    return new WebhookOptions(connect, call, mostBytes, resolver, true);
  }
}
