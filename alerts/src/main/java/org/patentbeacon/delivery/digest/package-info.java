/// Many notices as one message: which, in which order, each invention once.
///
/// Goes in: the notices of one receiver, a window of time, how often the receiver wants to hear. Comes out: a [Digest], or nothing
/// when there is no news; and, for an institution, a [Bulletin] of how many alerts each of its enterprises got.
///
/// ```java
/// DigestSchedule schedule = DigestSchedule.of(ZoneId.of("Asia/Shanghai"));
/// DigestWindow week = schedule.lastClosed(DigestMode.WEEKLY, now);              // [Monday 08:30, Monday 08:30)
/// Digest.of(notices, DigestMode.WEEKLY, week, DigestSettings.DEFAULT);          // empty: nothing is sent
/// ```
///
/// Windows of one mode follow each other without gap or overlap, so a notice is in exactly one of them. The package refuses to
/// know the clock, how a digest looks and whether it was sent.
@NullMarked
package org.patentbeacon.delivery.digest;

import org.jspecify.annotations.NullMarked;
