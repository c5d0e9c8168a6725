package org.patentbeacon.number;

import java.util.ArrayList;
import java.util.List;

/// What an office's rules noticed on the way to the number: notes and the verdict on the check digit.
final class Findings {
  private final List<String> notes = new ArrayList<>(0);
  private CheckDigit checkDigit = CheckDigit.ABSENT;

  void note(String note) {
    notes.add(note);
  }

  void checkDigit(CheckDigit verdict) {
    checkDigit = verdict;
  }

  <N> NumberResult<N> with(N number) {
    return new NumberResult.Valid<>(number, notes, checkDigit);
  }
}
