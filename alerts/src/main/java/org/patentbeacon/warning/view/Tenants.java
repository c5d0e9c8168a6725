package org.patentbeacon.warning.view;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.sector.Enterprise;

/// The tenants of one run: what is known of each, worked out once.
public final class Tenants {
  private final RunView view;
  private final Profiles profiles;
  private final Map<String, Optional<Enterprise>> read = new HashMap<>();
  private final Map<String, OwnCases> own = new HashMap<>();

  /// The tenants of a run.
  ///
  /// @param view what the run looks at
  /// @param profiles their profiles
  public Tenants(RunView view, Profiles profiles) {
    this.view = view;
    this.profiles = profiles;
  }

  /// {@return the profile of a tenant; empty when it has none}
  ///
  /// @param tenant the tenant's id
  /// @throws IOException when the profiles cannot be read
  public Optional<Enterprise> profile(String tenant) throws IOException {
    Optional<Enterprise> known = read.get(tenant);
    if (known == null) {
      known = profiles.of(tenant);
      read.put(tenant, known);
    }
    return known;
  }

  /// {@return what is the own of a tenant}
  ///
  /// @param tenant the tenant's id
  /// @throws IOException when the database cannot be read
  public OwnCases own(String tenant) throws IOException {
    OwnCases known = own.get(tenant);
    if (known == null) {
      Optional<Enterprise> profile = profile(tenant);
      known = profile.isPresent() ? OwnCases.of(view, profile.get()) : OwnCases.NONE;
      own.put(tenant, known);
    }
    return known;
  }
}
