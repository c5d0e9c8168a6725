package org.patentbeacon.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;

/// Envelopes and notices for tests.
public final class Letters {
  private Letters() {}

  /// The envelope of an alert.
  ///
  /// @param id its number
  /// @param kind the sort of watch
  /// @param severity how urgent
  /// @param evidence its evidence as JSON, without the braces
  public static String envelope(int id, WatchKind kind, Severity severity, String evidence) {
    return """
        {"alertId":"al_%032d","tenantId":"t-017","watchId":"w-%d","watchRevision":4,"kind":"%s","severity":"%s",
         "title":{"zh":"预警 %d <甲&乙>","en":"Alert %d <a&b>"},
         "rule":{"id":"RULE.%d","limit":"value >= 1","params":{"relation":"FTO"},"severityMap":"default-1"},
         "observed":{"value":"IN_FORCE","previous":"PENDING"},"evidence":{%s},
         "dataCutoff":{"CN-gazette":"2026-11-17"},"snapshotId":"s-1","vintageId":"v-1","dedupeKey":"00",
         "recommendedAction":{"code":"REVIEW_CLAIMS","zh":"对照产品核对授权权利要求","en":"Compare the granted claims with the product"},
         "state":"NEW","assignee":null,"snoozeUntil":null,"inhibitedBy":null,"createdRun":"r-1",
         "explanation":{"meaning":{"zh":"关注的申请已获授权。","en":"A watched application was granted."},"rule":"state change","source":"gazette"},
         "disclaimer":"triage-1"}
        """.formatted(id, id % 3, kind, severity, id, id, id, evidence);
  }

  /// Evidence that names documents of families, such as `f-1`.
  public static String documents(String... families) {
    return "\"documents\":[" + Arrays.stream(families).map(family ->
        "{\"number\":\"CN-%s-A\",\"application\":null,\"family\":\"%s\",\"title\":\"一种散热装置 %s\",\"cause\":\"FIRST_PUBLICATION\"}"
            .formatted(family, family, family)).collect(Collectors.joining(",")) + "]";
  }

  /// The letter of an alert about families.
  public static AlertLetter letter(int id, WatchKind kind, Severity severity, String... families) {
    return AlertLetter.read(envelope(id, kind, severity, documents(families)));
  }

  /// That an alert was raised.
  public static AlertNews created(AlertLetter letter, String at) {
    return new AlertNews(letter, Change.CREATED, 1, Instant.parse(at), false);
  }
}
