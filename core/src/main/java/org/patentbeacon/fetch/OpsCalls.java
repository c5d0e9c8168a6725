package org.patentbeacon.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Asks until there is an answer: in the pace OPS allows, again when something failed on the way, and no longer when OPS
/// says that the volume is used up.
final class OpsCalls {
  private static final int OK = 200;

  private final OpsConnection connection;
  private final Pace pace;
  private final Patience patience;
  private final OpsKey key;
  private QuotaUse quota = QuotaUse.UNKNOWN;
  private int requests;

  OpsCalls(OpsConnection connection, OpsOptions options) {
    this.connection = connection;
    this.pace = new Pace(options.time());
    this.patience = new Patience(options.time());
    this.key = options.key();
  }

  QuotaUse quota() {
    return quota;
  }

  /// The requests sent so far.
  int requests() {
    return requests;
  }

  /// Asks.
  ///
  /// @throws FetchStopped when nothing more is to be asked
  OpsAnswer ask(OpsRequest request) throws FetchStopped, InterruptedException {
    for (int number = 1;; number++) {
      Attempt attempt = attempt(request);
      if (attempt.answer() != null) {
        return attempt.answer();
      }
      if (number == Patience.TRIES) {
        return new OpsAnswer.Failed(attempt.failure());
      }
      patience.sleep(longer(patience.beforeTry(number + 1), attempt.pause()));
    }
  }

  /// One try: an answer, or what went wrong and how long OPS wishes to be left alone.
  private record Attempt(@Nullable OpsAnswer answer, String failure, Duration pause) {}

  private Attempt attempt(OpsRequest request) throws FetchStopped, InterruptedException {
    try {
      OpsConnection.Exchange exchange = withGoodToken(request);
      Fault fault = fault(exchange);
      OpsAnswer answer = answer(exchange, fault);
      return new Attempt(answer, fault.words(), answer == null ? bearable(exchange) : Duration.ZERO);
    } catch (OpsConnection.ForeignHost e) {
      throw new FetchStopped(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Attempt(null, key.hiddenIn(String.valueOf(e.getMessage())), Duration.ZERO);
    }
  }

  /// Sends, and once more with a new token when OPS no longer takes the old one.
  private OpsConnection.Exchange withGoodToken(OpsRequest request)
      throws IOException, FetchStopped, InterruptedException {
    OpsConnection.Exchange exchange = sent(request);
    if (!fault(exchange).token()) {
      return exchange;
    }
    connection.forgetToken();
    OpsConnection.Exchange again = sent(request);
    if (fault(again).token()) {
      throw new FetchStopped("OPS does not take the token it gave: " + fault(again).words());
    }
    return again;
  }

  private OpsConnection.Exchange sent(OpsRequest request) throws IOException, FetchStopped, InterruptedException {
    connection.authorize();
    pace.await(request.service());
    requests++;
    OpsConnection.Exchange exchange = connection.send(request);
    pace.heed(Throttling.parse(exchange.header("X-Throttling-Control")), asked(exchange));
    quota = new QuotaUse(number(exchange.header("X-IndividualQuotaPerHour-Used"), quota.hour()),
        number(exchange.header("X-RegisteredQuotaPerWeek-Used"), quota.week()));
    return exchange;
  }

  private Fault fault(OpsConnection.Exchange exchange) {
    return Fault.parse(exchange.status(), exchange.status() == OK ? new byte[0] : exchange.body(), key);
  }

  /// What an answer means; `null` when to ask again may help.
  private @Nullable OpsAnswer answer(OpsConnection.Exchange exchange, Fault fault) throws IOException, FetchStopped {
    return switch (exchange.status()) {
      case OK -> new OpsAnswer.Found(exchange.body(), AnswerXml.read(exchange.body()));
      case 400, 404, 413 -> new OpsAnswer.Absent(fault);
      case 403 -> {
        refuse(exchange, fault);
        yield null;
      }
      case 408, 429 -> null;
      default -> {
        if (exchange.status() >= 500) {
          yield null;
        }
        yield new OpsAnswer.Failed("HTTP " + exchange.status());
      }
    };
  }

  /// Ends the run, unless OPS only wants to be asked more slowly.
  private void refuse(OpsConnection.Exchange exchange, Fault fault) throws FetchStopped {
    String reason = key.hiddenIn(String.valueOf(exchange.header("X-Rejection-Reason")));
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("throttling")) {
      return;
    }
    if (lower.contains("perhour")) {
      throw new FetchStopped("the volume OPS allows in an hour is used up (" + reason
          + "); what was fetched is kept, run the same again in an hour");
    }
    if (lower.contains("perweek")) {
      throw new FetchStopped("the volume OPS allows in a week is used up (" + reason
          + "); what was fetched is kept, run the same again next week");
    }
    throw new FetchStopped("OPS refuses to answer (" + (reason.equals("null") ? fault.words() : reason)
        + "); what was fetched is kept");
  }

  private Duration asked(OpsConnection.Exchange exchange) {
    boolean ofOps = exchange.header("X-Throttling-Control") != null || exchange.header("X-Rejection-Reason") != null;
    return patience.asked(exchange.header("Retry-After"), ofOps);
  }

  private Duration bearable(OpsConnection.Exchange exchange) throws FetchStopped {
    return Patience.bearable(asked(exchange));
  }

  private static @Nullable Long number(@Nullable String header, @Nullable Long before) {
    return header != null && header.matches("\\d{1,18}") ? Long.valueOf(header) : before;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
