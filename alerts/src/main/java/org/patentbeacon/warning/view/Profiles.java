package org.patentbeacon.warning.view;

import java.io.IOException;
import java.util.Optional;
import org.patentbeacon.sector.Enterprise;

/// The profiles of the tenants.
@FunctionalInterface
public interface Profiles {

  /// {@return the profile of a tenant; empty when it has none}
  ///
  /// @param tenant the tenant's id
  /// @throws IOException when they cannot be read
  Optional<Enterprise> of(String tenant) throws IOException;
}
