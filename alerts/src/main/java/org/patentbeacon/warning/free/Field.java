package org.patentbeacon.warning.free;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Product;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.WatchParameterException;

/// Where a watch looks: the technology and the markets.
///
/// @param query finds the documents of the technology
/// @param markets the countries
/// @param neighbourhood finds what shares a subclass with the tenant; absent when nothing there can be told near
/// @param products what the tenant makes, one text for each product
/// @param minSim how alike a product a document of the neighbourhood must be, 0 to 100
record Field(ParsedQuery query, List<String> markets, @Nullable PatentQuery neighbourhood, List<String> products, double minSim) {
  private static final int SUBCLASS = 4;

  /// The field of a watch: its query, or the words of a product, or classes; and what is like a product of the profile.
  ///
  /// @throws WatchParameterException when it names none of them
  static Field of(WatchParams params, RunView view, Optional<Enterprise> profile) throws IOException {
    List<String> markets = params.list("markets", "[\\s;,]+");
    ParsedQuery query = view.database().resolved(view.database().parse(text(params)));
    SortedSet<String> subclasses = new TreeSet<>();
    profile.map(Enterprise::classes).map(Enterprise.Classes::ipc).orElse(List.of()).stream().filter(symbol -> symbol.length() >= SUBCLASS)
        .forEach(symbol -> subclasses.add(symbol.substring(0, SUBCLASS)));
    List<String> products = products(profile.map(Enterprise::products).orElse(List.of()), params.values().getOrDefault("product", ""));
    PatentQuery neighbourhood = subclasses.isEmpty() || products.isEmpty() ? null
        : view.query("IPC=(" + String.join(" or ", subclasses) + ")");
    return new Field(query, markets.isEmpty() ? List.of("CN") : markets, neighbourhood, products,
        params.number("minSim", Likeness.SIMILAR));
  }

  /// The product that the watch names; all where it names none of them.
  private static List<String> products(List<Product> all, String name) {
    List<Product> named = all.stream().filter(product -> product.name().equals(name)).toList();
    return (named.isEmpty() ? all : named).stream().map(Product::text).toList();
  }

  private static String text(WatchParams params) {
    List<String> keywords = params.list("keywords", ";");
    List<String> classes = params.list("ipc", "[\\s;,]+");
    if (params.values().containsKey("query")) {
      return params.text("query");
    }
    if (!keywords.isEmpty()) {
      return "TA=(" + keywords.stream().map(word -> '"' + word.replace("\"", "") + '"').collect(Collectors.joining(" or ")) + ")";
    }
    if (!classes.isEmpty()) {
      return "IPC=(" + String.join(" or ", classes) + ")";
    }
    throw new WatchParameterException("query", "a query, or the parameter keywords or ipc", "");
  }
}
