package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSchedule;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.digest.Sha256;

/// Which endpoint is told of a change, and in which parcel: by itself, or in the digest of the window in which it happened.
///
/// Of an alert that changed again before it was told, a digest tells the last change only. A digest gathers until its window
/// ends; what comes too late for it, since its writer stopped between recording and dispatch, goes into the next one.
final class Planning {
  private static final int ID_DIGITS = 32;
  private static final DigestSchedule SCHEDULE = DigestSchedule.of(Ledger.OFFICE_TIME);

  private final Handle handle;
  private final Instant now;
  private final Map<String, Boolean> gathers = new HashMap<>();

  Planning(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  private record Told(Endpoint endpoint, Wishes wishes, String alertId, Severity severity, long position, Instant at) {
    static Told of(ResultSet row) throws SQLException {
      return new Told(Endpoints.of(row), Endpoints.wishes(row), row.getString("alert_id"),
          Severity.valueOf(row.getString("severity")), row.getLong("position"), Instant.ofEpochMilli(row.getLong("at")));
    }

    DigestMode mode() {
      return endpoint.channel() == Endpoint.Channel.EMAIL ? wishes.digest().mode(severity) : DigestMode.IMMEDIATE;
    }
  }

  /// Plans what is told of the stream up to a place. Feeds are fetched, so that nothing is sent there.
  void plan(long last) {
    List<Told> all = handle.createQuery("""
        select endpoint.*, outbox.alert_id, outbox.severity, outbox.position, outbox.at from endpoint
        join outbox on outbox.tenant_id = endpoint.tenant_id and outbox.position > endpoint.planned_position
        where endpoint.planned_position < ? and endpoint.channel <> 'ATOM' order by outbox.position""")
        .bind(0, last).map((row, context) -> Told.of(row)).list();
    all.forEach(this::plan);
    handle.execute("update endpoint set planned_position = ? where planned_position < ?", last, last);
    openEmpty();
    close();
  }

  private void plan(Told told) {
    if (told.endpoint().channel() == Endpoint.Channel.EMAIL) {
      forget(told);
    }
    String id = told.mode() == DigestMode.IMMEDIATE ? alone(told) : gathered(told);
    handle.execute("insert into parcel_notice (parcel_id, position, tenant_id) values (?, ?, ?)", id, told.position(),
        told.endpoint().tenantId());
  }

  /// What an open digest would have told of the alert before.
  private void forget(Told told) {
    handle.execute("""
        delete from parcel_notice where parcel_id in
        (select parcel_id from parcel where tenant_id = ? and endpoint_id = ? and state = 'OPEN')
        and position in (select position from outbox where alert_id = ?)""", told.endpoint().tenantId(), told.endpoint().id(),
        told.alertId());
  }

  private String alone(Told told) {
    String id = id(told.endpoint(), Long.toString(told.position()));
    handle.execute("""
        insert into parcel (parcel_id, tenant_id, endpoint_id, mode, state, attempts, next_at, place)
        values (?, ?, ?, 'IMMEDIATE', 'PENDING', 0, ?, ?)""", id, told.endpoint().tenantId(), told.endpoint().id(),
        now.toEpochMilli(), told.position());
    return id;
  }

  private String gathered(Told told) {
    String onTime = gathering(told.endpoint(), told.mode(), told.at(), told.position());
    String id = gathers.computeIfAbsent(onTime, this::open) ? onTime : gathering(told.endpoint(), told.mode(), now, told.position());
    handle.execute("update parcel set window_from = ? where parcel_id = ? and window_from > ?", told.at().toEpochMilli(), id,
        told.at().toEpochMilli());
    return id;
  }

  /// The digest that tells of a moment, which is made when it is not there.
  private String gathering(Endpoint endpoint, DigestMode mode, Instant moment, long place) {
    DigestWindow window = SCHEDULE.lastClosed(mode, SCHEDULE.next(mode, moment));
    String id = id(endpoint, mode + " " + window.to());
    handle.execute("""
        insert into parcel (parcel_id, tenant_id, endpoint_id, mode, window_from, window_to, state, attempts, next_at, place)
        values (?, ?, ?, ?, ?, ?, 'OPEN', 0, ?, ?) on conflict do nothing""", id, endpoint.tenantId(), endpoint.id(), mode.name(),
        window.from().toEpochMilli(), window.to().toEpochMilli(), window.to().toEpochMilli(), place);
    return id;
  }

  private boolean open(String id) {
    return handle.createQuery("select count(*) from parcel where parcel_id = ? and state = 'OPEN'").bind(0, id)
        .mapTo(Integer.class).one() > 0;
  }

  private static String id(Endpoint endpoint, String what) {
    return "dl_" + Sha256.of(String.join("\u001F", endpoint.tenantId(), endpoint.id(), what)).substring(0, ID_DIGITS);
  }

  /// The digests that are sent without news too.
  private void openEmpty() {
    List<Map.Entry<Endpoint, Wishes>> wanting = handle
        .createQuery("select * from endpoint where send_empty = 1 and channel = 'EMAIL'")
        .map((row, context) -> Map.entry(Endpoints.of(row), Endpoints.wishes(row))).list();
    wanting.forEach(one -> one.getValue().digest().modes().values().stream().filter(mode -> mode != DigestMode.IMMEDIATE)
        .distinct().forEach(mode -> gathering(one.getKey(), mode, now, 0)));
  }

  /// From here on nothing comes into the digests whose window is over.
  private void close() {
    long end = now.toEpochMilli();
    handle.execute("""
        delete from parcel where state = 'OPEN' and window_to <= ?
        and not exists (select 1 from parcel_notice where parcel_notice.parcel_id = parcel.parcel_id)
        and exists (select 1 from endpoint where endpoint.tenant_id = parcel.tenant_id
        and endpoint.endpoint_id = parcel.endpoint_id and endpoint.send_empty = 0)""", end);
    handle.execute("update parcel set state = 'PENDING' where state = 'OPEN' and window_to <= ?", end);
  }
}
