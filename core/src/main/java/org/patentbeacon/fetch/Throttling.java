package org.patentbeacon.fetch;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What OPS allows now, as the header `X-Throttling-Control` says:
/// `busy (images=green:100, inpadoc=yellow:45, other=green:1000, retrieval=orange:20, search=green:15)`.
///
/// @param lights what holds for each service that was named
record Throttling(Map<OpsService, Light> lights) {
  private static final Pattern SERVICE = Pattern.compile("(\\w+)\\s*=\\s*(\\w+)\\s*:\\s*(\\d{1,6})");

  /// What holds for one service.
  ///
  /// @param colour `green`, `yellow`, `orange`, `red` or `black`
  /// @param rate requests a minute
  record Light(String colour, int rate) {
    /// Whether the next request would be one too many.
    boolean stop() {
      return colour.equals("red") || colour.equals("black") || rate == 0;
    }
  }

  static Throttling parse(@Nullable String header) {
    Map<OpsService, Light> lights = new EnumMap<>(OpsService.class);
    Matcher services = SERVICE.matcher(header == null ? "" : header);
    while (services.find()) {
      for (OpsService service : OpsService.values()) {
        if (service.word().equals(services.group(1))) {
          lights.put(service, new Light(services.group(2), Integer.parseInt(services.group(3))));
        }
      }
    }
    return new Throttling(lights);
  }
}
