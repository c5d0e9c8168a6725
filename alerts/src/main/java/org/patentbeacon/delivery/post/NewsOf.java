package org.patentbeacon.delivery.post;

import java.util.Map;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.watch.Watch;

/// Reads what the ledger has to tell.
///
/// @param ledger the ledger
/// @param known whether watches are confidential, by tenant and watch, as far as they were asked for
public record NewsOf(Ledger ledger, Map<String, Boolean> known) {

  /// {@return that something became of an alert}
  ///
  /// @param notice as the ledger has it
  public AlertNews notice(Notice notice) {
    return new AlertNews(AlertLetter.read(notice.body()), notice.change(), notice.number(), notice.at(), confidential(notice));
  }

  /// {@return whether the watch behind a notice is confidential}
  ///
  /// @param notice the notice
  public boolean confidential(Notice notice) {
    String watch = AlertJson.body(notice.body()).watchId();
    return known.computeIfAbsent(notice.tenantId() + "\u001F" + watch, key -> ledger.watches()
        .find(new Scope.Tenant(notice.tenantId()), notice.tenantId(), watch).map(stored -> stored.watch().confidential()).orElse(false));
  }
}
