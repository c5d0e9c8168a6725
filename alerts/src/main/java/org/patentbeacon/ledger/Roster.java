package org.patentbeacon.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// 名录: who takes part. An institution runs clusters, a cluster has enterprises, and consultants are assigned to enterprises.
public final class Roster {
  private final Transactions transactions;

  Roster(Transactions transactions) {
    this.transactions = transactions;
  }

  /// A group of enterprises.
  ///
  /// @param id its id
  /// @param name its name
  /// @param nodes the topics its members share, as JSON
  public record Cluster(String id, String name, String nodes) {}

  /// A profile as it was saved.
  ///
  /// @param revision counts how often it was saved, from 1
  /// @param body the profile as JSON
  public record Profile(int revision, String body) {}

  /// Enters an institution, or renames it.
  ///
  /// @param scope the institution
  /// @param name its name
  public void institution(Scope.Institution scope, String name) {
    transactions.write(handle -> handle.execute("""
        insert into institution (institution_id, name) values (?, ?)
        on conflict (institution_id) do update set name = excluded.name""", scope.id(), name));
  }

  /// Enters a cluster of an institution, or changes it.
  ///
  /// @param scope the institution
  /// @param cluster the cluster
  /// @throws IllegalArgumentException when the id is a cluster of another institution
  public void cluster(Scope.Institution scope, Cluster cluster) {
    int written = transactions.write(handle -> handle.execute("""
        insert into cluster (cluster_id, institution_id, name, nodes) values (?, ?, ?, ?)
        on conflict (cluster_id) do update set name = excluded.name, nodes = excluded.nodes
        where cluster.institution_id = excluded.institution_id""", cluster.id(), scope.id(), cluster.name(), cluster.nodes()));
    if (written == 0) {
      throw new IllegalArgumentException("expected a cluster of " + scope + ", found '" + cluster.id() + "' of another");
    }
  }

  /// Enters an enterprise into a cluster of an institution.
  ///
  /// @param scope the institution
  /// @param tenant the enterprise's id
  /// @param cluster the cluster's id
  /// @throws IllegalArgumentException when the cluster or the enterprise is not the institution's
  public void enterprise(Scope.Institution scope, String tenant, String cluster) {
    transactions.write(tenant, handle -> {
      requireCluster(handle, scope, cluster);
      if (present(handle, tenant)) {
        Visible.COUNTS.require(handle, scope, tenant);
      }
      return handle.execute("""
          insert into enterprise (tenant_id, cluster_id, support_open) values (?, ?, 0)
          on conflict (tenant_id) do update set cluster_id = excluded.cluster_id""", tenant, cluster);
    });
  }

  private static boolean present(Handle handle, String tenant) {
    return handle.createQuery("select count(*) from enterprise where tenant_id = ?").bind(0, tenant)
        .mapTo(Integer.class).one() > 0;
  }

  private static void requireCluster(Handle handle, Scope.Institution scope, String cluster) {
    int found = handle.createQuery("select count(*) from cluster where cluster_id = ? and institution_id = ?")
        .bind(0, cluster).bind(1, scope.id()).mapTo(Integer.class).one();
    if (found == 0) {
      throw new IllegalArgumentException("expected a cluster of " + scope + ", found '" + cluster + "'");
    }
  }

  /// Assigns a consultant to an enterprise.
  ///
  /// @param scope the institution of the enterprise
  /// @param consultant the consultant
  /// @param tenant the enterprise's id
  /// @throws IllegalArgumentException when the enterprise is not the institution's
  public void assign(Scope.Institution scope, Scope.Consultant consultant, String tenant) {
    transactions.write(tenant, handle -> {
      Visible.COUNTS.require(handle, scope, tenant);
      return handle.execute("insert into consultant_assignment (consultant_id, tenant_id) values (?, ?) on conflict do nothing",
          consultant.id(), tenant);
    });
  }

  /// Ends the assignment of a consultant: he sees nothing of the enterprise any more.
  ///
  /// @param scope the institution of the enterprise
  /// @param consultant the consultant
  /// @param tenant the enterprise's id
  /// @throws IllegalArgumentException when the enterprise is not the institution's
  public void dismiss(Scope.Institution scope, Scope.Consultant consultant, String tenant) {
    transactions.write(tenant, handle -> {
      Visible.COUNTS.require(handle, scope, tenant);
      return handle.execute("delete from consultant_assignment where consultant_id = ? and tenant_id = ?",
          consultant.id(), tenant);
    });
  }

  /// {@return the enterprises that may be seen, by id}
  ///
  /// @param scope who asks
  public List<String> tenants(Scope scope) {
    return transactions.read(handle -> handle
        .createQuery("select tenant_id from tenant where " + Visible.COUNTS.where(scope, "tenant_id"))
        .bind("scope", scope.id()).mapTo(String.class).list()).stream().sorted().toList();
  }

  /// Saves a profile as a new revision. Watches that look at it look again in the next run.
  ///
  /// @param scope who saves it
  /// @param tenant the enterprise's id
  /// @param body the profile as JSON
  /// @return its revision
  /// @throws IllegalArgumentException when the enterprise may not be seen
  public int saveProfile(Scope scope, String tenant, String body) {
    return transactions.write(tenant, handle -> {
      Visible.TEXTS.require(handle, scope, tenant);
      int revision = 1 + handle.createQuery("select coalesce(max(revision), 0) from profile where tenant_id = ?")
          .bind(0, tenant).mapTo(Integer.class).one();
      handle.execute("insert into profile (tenant_id, revision, body, saved_at) values (?, ?, ?, ?)", tenant, revision, body,
          transactions.now().toEpochMilli());
      Idle.rouse(handle, tenant);
      return revision;
    });
  }

  /// {@return the profile of an enterprise as it was last saved; empty when there is none or it may not be seen}
  ///
  /// @param scope who asks
  /// @param tenant the enterprise's id
  public Optional<Profile> profile(Scope scope, String tenant) {
    return transactions.read(handle -> handle
        .createQuery("select revision, body from profile where tenant_id = :tenant and "
            + Visible.TEXTS.where(scope, "tenant_id") + " order by revision desc limit 1")
        .bind("tenant", tenant).bind("scope", scope.id())
        .map((row, context) -> new Profile(row.getInt(1), row.getString(2))).findOne());
  }

  /// Lets the institution of an enterprise see its texts, or no more. Each time is kept.
  ///
  /// @param scope the enterprise
  /// @param open whether it may see them
  /// @param actor who decided
  /// @throws IllegalArgumentException when the enterprise is in no cluster
  public void support(Scope.Tenant scope, boolean open, String actor) {
    transactions.write(scope.id(), handle -> {
      if (handle.execute("update enterprise set support_open = ? where tenant_id = ?", open ? 1 : 0, scope.id()) == 0) {
        throw new IllegalArgumentException("expected an enterprise of a cluster, found '" + scope.id() + "'");
      }
      return handle.execute("""
          insert into support_access (tenant_id, seq, at, actor, opened)
          select ?, coalesce(max(seq), 0) + 1, ?, ?, ? from support_access where tenant_id = ?""", scope.id(),
          transactions.now().toEpochMilli(), actor, open ? 1 : 0, scope.id());
    });
  }
}
