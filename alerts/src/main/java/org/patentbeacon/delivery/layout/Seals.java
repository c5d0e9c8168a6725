package org.patentbeacon.delivery.layout;

import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.Change;
import org.patentbeacon.delivery.message.Notice;

/// The short words before a title: how urgent an alert is, and what became of it.
final class Seals {
  private Seals() {}

  static String severity(Severity severity, Letterhead head) {
    return head.say(severity.wording().zh() + "色预警", severity.wording().en() + " alert");
  }

  static String of(Notice notice, Letterhead head) {
    String severity = severity(notice.letter().severity(), head);
    return notice.change() == Change.CREATED ? severity : severity + " · " + head.say(notice.change().words());
  }

  /// Before a line of a digest: nothing for what is new, as most of it is.
  static String change(Notice notice, Letterhead head) {
    return notice.change() == Change.CREATED ? "" : head.say(notice.change().words());
  }

  static String bracketed(String seal, Letterhead head) {
    return head.say("【" + seal + "】", "[" + seal + "] ");
  }
}
