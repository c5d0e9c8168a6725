package org.patentbeacon.legal.free;

/// What a step of the checklist found.
public enum Outcome {
  /// Nothing stands against free use.
  PASS("通过"),
  /// Something does.
  FAIL("未通过"),
  /// What the step needs is not known.
  UNKNOWN("不明");

  private final String chinese;

  Outcome(String chinese) {
    this.chinese = chinese;
  }

  /// {@return the Chinese word}
  public String chinese() {
    return chinese;
  }
}
