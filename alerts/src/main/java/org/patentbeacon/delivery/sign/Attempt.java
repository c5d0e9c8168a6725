package org.patentbeacon.delivery.sign;

import java.time.Duration;

/// What came of one attempt to deliver, by whichever way.
public sealed interface Attempt {

  /// The receiver took it.
  record Accepted() implements Attempt {}

  /// The receiver answered by HTTP.
  ///
  /// @param answer the answer
  record Answered(Answer answer) implements Attempt {}

  /// It did not work now and may work later: nobody answered, or the receiver asks to come again.
  ///
  /// @param reason what happened
  record Failed(String reason) implements Attempt {}

  /// It will hardly work later: the receiver or a rule of ours refuses it. It is tried three times, in case somebody repairs it.
  ///
  /// @param reason what happened
  record Refused(String reason) implements Attempt {}

  /// {@return what follows}
  ///
  /// @param attempt the number of the attempt, from 1
  /// @param waits the usual waits, which end after so many attempts
  default Answer.Verdict judge(int attempt, RetryWait waits) {
    return switch (this) {
      case Accepted() -> new Answer.Delivered();
      case Answered(Answer answer) -> answer.judge(attempt, waits);
      case Failed(String reason) -> again(reason, attempt, waits.attempts());
      case Refused(String reason) -> again(reason, attempt, Math.min(Answer.ATTEMPTS_OF_A_REFUSAL, waits.attempts()));
    };
  }

  private static Answer.Verdict again(String reason, int attempt, int attempts) {
    return attempt >= attempts ? new Answer.DeadLetter(reason + ", after " + attempt + " attempts") : new Answer.Again(Duration.ZERO);
  }

  /// {@return what happened, in a few words}
  default String told() {
    return switch (this) {
      case Accepted() -> "accepted";
      case Answered(Answer answer) -> "HTTP " + answer.status();
      case Failed(String reason) -> reason;
      case Refused(String reason) -> reason;
    };
  }
}
