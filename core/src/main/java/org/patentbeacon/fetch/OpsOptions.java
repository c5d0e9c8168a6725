package org.patentbeacon.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How to fetch. Start with [#of].
///
/// @param key the OPS user
/// @param folder where the answers are kept; made when it is not there
/// @param base the address of OPS: `https`, or a server on this machine
/// @param parts what to fetch of each number
/// @param maxAge how old an answer may be; an older one is asked for again, with zero every one
/// @param timeout how long one request may take
/// @param time clock, waiting and chance
/// @param progress hears how far a fetch is
public record OpsOptions(OpsKey key, Path folder, URI base, Set<FetchPart> parts, Duration maxAge, Duration timeout,
    FetchTime time, FetchProgress progress) {

  /// The address of OPS.
  public static final URI OPS = URI.create("https://ops.epo.org/3.2");

  /// Copies the set.
  ///
  /// @throws IllegalArgumentException when there is nothing to fetch, or a duration is none
  public OpsOptions {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("expected at least one of " + List.of(FetchPart.values()) + ", found none");
    }
    if (maxAge.isNegative() || !timeout.isPositive()) {
      throw new IllegalArgumentException("expected an age of zero or more and a time-out above zero, found " + maxAge
          + " and " + timeout);
    }
    parts = Set.copyOf(parts);
  }

  /// {@return everything of each number, from OPS itself, answers at most 7 days old}
  ///
  /// @param key the OPS user
  /// @param folder where the answers are kept
  /// @param time clock, waiting and chance
  public static OpsOptions of(OpsKey key, Path folder, FetchTime time) {
    return new OpsOptions(key, folder, OPS, EnumSet.allOf(FetchPart.class), Duration.ofDays(7),
        Duration.ofSeconds(60), time, FetchProgress.SILENT);
  }

  /// {@return these options with another address}
  ///
  /// @param value the address
  public OpsOptions base(URI value) {
    return new OpsOptions(key, folder, value, parts, maxAge, timeout, time, progress);
  }

  /// {@return these options with some parts only}
  ///
  /// @param value the parts
  public OpsOptions only(Collection<FetchPart> value) {
    return new OpsOptions(key, folder, base, Set.copyOf(value), maxAge, timeout, time, progress);
  }

  /// {@return these options with another greatest age}
  ///
  /// @param value the age
  public OpsOptions maxAge(Duration value) {
    return new OpsOptions(key, folder, base, parts, value, timeout, time, progress);
  }

  /// {@return these options with another time-out}
  ///
  /// @param value how long one request may take
  public OpsOptions timeout(Duration value) {
    return new OpsOptions(key, folder, base, parts, maxAge, value, time, progress);
  }

  /// {@return these options with somebody who hears how far a fetch is}
  ///
  /// @param value the hearer
  public OpsOptions progress(FetchProgress value) {
    return new OpsOptions(key, folder, base, parts, maxAge, timeout, time, value);
  }
}
