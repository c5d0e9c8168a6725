package org.patentbeacon.delivery.sign;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a receiver answered.
///
/// @param status the HTTP status
/// @param retryAfter how long it asks to wait; absent when it does not
public record Answer(int status, @Nullable Duration retryAfter) {
  private static final int GONE = 410;
  private static final Set<Integer> NOT_FOR_GOOD = Set.of(408, 425, 429);
  private static final Set<Integer> HEEDED = Set.of(429, 503);
  static final int ATTEMPTS_OF_A_REFUSAL = 3;

  /// What follows from an answer.
  public sealed interface Verdict {}

  /// It arrived.
  public record Delivered() implements Verdict {}

  /// It is to be tried again.
  ///
  /// @param atLeast how long to wait at least, besides the usual wait
  public record Again(Duration atLeast) implements Verdict {}

  /// The receiver is no more: nothing is sent there until a person says so.
  public record Disabled() implements Verdict {}

  /// It is not tried again by itself; it stays visible and can be sent again by hand.
  ///
  /// @param reason why
  public record DeadLetter(String reason) implements Verdict {}

  /// {@return an answer that asks for no wait}
  ///
  /// @param status the HTTP status
  public static Answer of(int status) {
    return new Answer(status, null);
  }

  /// {@return what follows}
  ///
  /// @param attempt the number of the attempt that was answered, from 1
  /// @param waits the usual waits, which end after so many attempts
  public Verdict judge(int attempt, RetryWait waits) {
    if (status >= 200 && status < 300) {
      return new Delivered();
    }
    if (status == GONE) {
      return new Disabled();
    }
    if (status >= 300 && status < 400) {
      return new DeadLetter("HTTP " + status + ": a redirect is not followed");
    }
    boolean refusal = status >= 400 && status < 500 && !NOT_FOR_GOOD.contains(status);
    int attempts = refusal ? Math.min(ATTEMPTS_OF_A_REFUSAL, waits.attempts()) : waits.attempts();
    if (attempt >= attempts) {
      return new DeadLetter("HTTP " + status + " after " + attempt + " attempts");
    }
    return new Again(retryAfter != null && HEEDED.contains(status) ? retryAfter : Duration.ZERO);
  }
}
