package org.patentbeacon.format.xml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element inside running text that says more than its characters, such as a cited document or an image.
///
/// @param element its local name
/// @param attributes its attributes by local name, trimmed, without blank ones
/// @param text its text in display form
public record Inline(String element, Map<String, String> attributes, String text) {

  /// Copies the map.
  public Inline {
    attributes = Map.copyOf(attributes);
  }

  /// {@return the value of an attribute; `null` when it is absent or blank}
  ///
  /// @param name the local name of the attribute
  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }
}
