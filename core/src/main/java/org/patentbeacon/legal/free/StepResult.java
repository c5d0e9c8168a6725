package org.patentbeacon.legal.free;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one step of the checklist found.
///
/// @param step the step
/// @param outcome what it found
/// @param verdict what follows for the patent; absent when it passed
/// @param evidence what it rests on: states, ids of events, numbers of publications, countries
public record StepResult(Step step, Outcome outcome, @Nullable Verdict verdict, List<String> evidence) {
  /// Copies the list.
  public StepResult {
    evidence = List.copyOf(evidence);
  }

  static StepResult pass(Step step, List<String> evidence) {
    return new StepResult(step, Outcome.PASS, null, evidence);
  }

  static StepResult fail(Step step, Verdict verdict, List<String> evidence) {
    return new StepResult(step, Outcome.FAIL, verdict, evidence);
  }

  static StepResult unknown(Step step, List<String> evidence) {
    return new StepResult(step, Outcome.UNKNOWN, Verdict.NEEDS_REVIEW, evidence);
  }
}
