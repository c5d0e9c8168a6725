package org.patentbeacon.legal.calendar;

/// How an office hands a notice to a party.
public enum ServiceChannel {
  /// 电子送达, into the electronic system that the party accepted.
  ELECTRONIC,
  /// 邮寄, by post.
  POST,
  /// 直接送交, by hand.
  HAND_OVER,
  /// 公告送达, by printing it in the gazette.
  PUBLIC_NOTICE
}
