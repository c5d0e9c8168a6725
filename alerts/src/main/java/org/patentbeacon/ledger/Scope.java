package org.patentbeacon.ledger;

/// Who asks. Whatever is read or written is limited to what he may see.
public sealed interface Scope {

  /// {@return his id}
  String id();

  /// An enterprise: itself.
  ///
  /// @param id the tenant's id
  record Tenant(String id) implements Scope {}

  /// 辅导员: the enterprises he is assigned to, as they are when he asks.
  ///
  /// @param id the consultant's id
  record Consultant(String id) implements Scope {}

  /// 服务机构: of the enterprises in its clusters counts, outcomes and failures; what they watch and what was found only while an
  /// enterprise has support access open.
  ///
  /// @param id the institution's id
  record Institution(String id) implements Scope {}
}
