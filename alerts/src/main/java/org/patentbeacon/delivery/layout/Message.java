package org.patentbeacon.delivery.layout;

import java.util.List;

/// A message as it is sent by mail.
///
/// @param subject one line
/// @param text the whole as plain text
/// @param html the whole as HTML
public record Message(String subject, String text, String html) {
  /// Makes the subject one line: what comes from documents must not begin another header.
  public Message {
    subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  static Message of(String subject, Letterhead head, List<Block> blocks) {
    return new Message(subject, PlainText.of(blocks), MailHtml.of(subject, head, blocks));
  }
}
