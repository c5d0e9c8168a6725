/// Mails by SMTP.
///
/// Goes in: a [Mail] (from, to, key, message) and a [MailServer]. Comes out: whether the server took it, as an
/// [Attempt][org.patentbeacon.delivery.sign.Attempt].
///
/// ```java
/// MailServer server = MailServer.of("smtp.example.org", 465, MailServer.Security.TLS).login("beacon", password);
/// new MailSender(server, Clock.systemUTC()).send(new Mail(from, to, key, message));
/// ```
///
/// Every mail carries its text and its HTML, and a `Message-ID` made from its key, so that a mail that comes again is known as the
/// same one. Without TLS only a server on this machine is spoken to. The package refuses to know what mails say and when they are
/// tried again.
@NullMarked
package org.patentbeacon.delivery.mail;

import org.jspecify.annotations.NullMarked;
