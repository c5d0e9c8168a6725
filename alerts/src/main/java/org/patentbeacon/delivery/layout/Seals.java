package org.patentbeacon.delivery.layout;

import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.message.LetterWords;

/// The short words before a title: how urgent an alert is, and what became of it.
final class Seals {
  private Seals() {}

  static String severity(Severity severity, Letterhead head) {
    return head.say(severity.wording().zh() + "色预警", severity.wording().en() + " alert");
  }

  static String of(AlertNews notice, Letterhead head) {
    String severity = severity(notice.letter().severity(), head);
    return notice.change() == Change.CREATED ? severity : severity + " · " + head.say(LetterWords.of(notice.change()));
  }

  /// Before a line of a digest: nothing for what is new, as most of it is.
  static String change(AlertNews notice, Letterhead head) {
    return notice.change() == Change.CREATED ? "" : head.say(LetterWords.of(notice.change()));
  }

  static String bracketed(String seal, Letterhead head) {
    return head.say("【" + seal + "】", "[" + seal + "] ");
  }
}
