package org.patentbeacon.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of a request. One that the resource does not know is an error, never ignored.
final class Parameters {
  private final Context context;

  private Parameters(Context context) {
    this.context = context;
  }

  static Parameters of(Context context, String... known) {
    Set<String> names = Set.of(known);
    for (String name : context.queryParamMap().keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException("there is no parameter '" + name + "' here; known are "
            + String.join(", ", List.of(known)));
      }
    }
    return new Parameters(context);
  }

  @Nullable String text(String name) {
    return context.queryParam(name);
  }

  String text(String name, String otherwise) {
    String value = context.queryParam(name);
    return value == null ? otherwise : value;
  }

  String required(String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the parameter '" + name + "' is missing");
    }
    return value;
  }

  List<String> all(String name) {
    return context.queryParams(name);
  }

  int number(String name, int otherwise, int most) {
    String value = context.queryParam(name);
    int number = value == null ? otherwise : Words.number(value, name);
    if (number > most) {
      throw new IllegalArgumentException(name + ": at most " + most + ", found " + number);
    }
    return number;
  }

  boolean flag(String name) {
    return "true".equals(context.queryParam(name));
  }
}
