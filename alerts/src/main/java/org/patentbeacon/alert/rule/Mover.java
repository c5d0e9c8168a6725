package org.patentbeacon.alert.rule;

/// Who does something with an alert.
public enum Mover {
  /// A person of the tenant.
  TENANT_USER,
  /// A person of the tenant who may assign.
  TENANT_ADMIN,
  /// The adviser of the tenant.
  CONSULTANT,
  /// The one who is to deal with it.
  ASSIGNEE,
  /// The system, when a date is reached, a fee is paid or a case ends.
  SYSTEM
}
