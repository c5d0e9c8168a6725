package org.patentbeacon.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// How long to wait before a question is asked again.
final class Patience {
  /// How often a question is asked.
  static final int TRIES = 5;
  /// For longer it is better to end and come back.
  private static final Duration LONGEST = Duration.ofMinutes(20);

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final int LONGEST_NUMBER = 12;

  private final FetchTime time;
  private final Random random;

  Patience(FetchTime time) {
    this.time = time;
    this.random = new Random(time.seed());
  }

  /// One second, two, four and so on, each shortened or stretched by up to a half at random, so that users who were sent
  /// away together do not come back together.
  Duration beforeTry(int number) {
    double stretch = 0.5 + random.nextDouble();
    return Duration.ofMillis(Math.round(FIRST.toMillis() * Math.pow(2, number - 2) * stretch));
  }

  /// What `Retry-After` asks for. The standard (RFC 9110, 10.2.3) counts in seconds or gives a date, OPS itself counts in
  /// milliseconds.
  ///
  /// @param header the value; may be absent
  /// @param ofOps whether OPS wrote it and not a server before it: then a header of OPS stands beside it
  /// @return the time; zero when there is none or it cannot be read
  Duration asked(@Nullable String header, boolean ofOps) {
    String text = header == null ? "" : header.strip();
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    if (text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long number = Long.parseLong(text);
      return ofOps ? Duration.ofMillis(number) : Duration.ofSeconds(number);
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration until = Duration.between(time.clock().instant(), date.toInstant());
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /// The wait itself, when it is short enough to sit out.
  ///
  /// @throws FetchStopped when it is not
  static Duration bearable(Duration wait) throws FetchStopped {
    if (wait.compareTo(LONGEST) > 0) {
      throw new FetchStopped("OPS wants to be asked again in " + wait.toMinutes()
          + " minutes; what was fetched is kept, run the same again then");
    }
    return wait;
  }

  void sleep(Duration wait) throws InterruptedException {
    if (wait.isPositive()) {
      time.sleeper().sleep(wait);
    }
  }
}
