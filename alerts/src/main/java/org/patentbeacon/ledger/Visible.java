package org.patentbeacon.ledger;

import org.jdbi.v3.core.Handle;

/// The one place that says which tenants a scope sees, as a condition in SQL with the parameter `:scope`.
enum Visible {
  /// Names, queries, findings.
  TEXTS(" and enterprise.support_open = 1"),
  /// How many, and whether it worked.
  COUNTS("");

  private final String ofInstitutions;

  Visible(String ofInstitutions) {
    this.ofInstitutions = ofInstitutions;
  }

  String where(Scope scope, String column) {
    return switch (scope) {
      case Scope.Tenant _ -> column + " = :scope";
      case Scope.Consultant _ ->
          column + " in (select tenant_id from consultant_assignment where consultant_id = :scope)";
      case Scope.Institution _ -> column + " in (select enterprise.tenant_id from enterprise join cluster"
          + " on cluster.cluster_id = enterprise.cluster_id where cluster.institution_id = :scope" + ofInstitutions + ")";
    };
  }

  boolean admits(Handle handle, Scope scope, String tenant) {
    return handle.createQuery("select count(*) from tenant where tenant_id = :tenant and " + where(scope, "tenant_id"))
        .bind("tenant", tenant).bind("scope", scope.id()).mapTo(Integer.class).one() > 0;
  }

  void require(Handle handle, Scope scope, String tenant) {
    if (!admits(handle, scope, tenant)) {
      throw outside(scope, tenant);
    }
  }

  static IllegalArgumentException outside(Scope scope, String tenant) {
    return new IllegalArgumentException("expected a tenant that " + scope + " may see, found '" + tenant + "'");
  }
}
