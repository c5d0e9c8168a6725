package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// One finding shown to people: what was found, and what was done with it. In JSON it is one flat object in which every field
/// is there, `null` where it does not apply.
///
/// @param body what was found, with everything it rests on
/// @param standing what was done with it
public record Alert(@JsonUnwrapped AlertBody body, @JsonUnwrapped Standing standing) {

  /// {@return its id}
  public String id() {
    return body.alertId();
  }
}
