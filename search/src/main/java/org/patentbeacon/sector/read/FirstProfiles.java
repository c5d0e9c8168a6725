package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.sector.Product;
import org.patentbeacon.table.Wording;

/// Profiles that rows of the roster make of enterprises that have none.
final class FirstProfiles {
  private final Map<String, Enterprise> profiles = new LinkedHashMap<>();
  private final List<Finding> findings;

  /// @param written the profiles that have files
  /// @param findings takes what is wrong
  FirstProfiles(List<Enterprise> written, List<Finding> findings) {
    written.forEach(profile -> profiles.put(profile.id(), profile));
    this.findings = findings;
  }

  /// All profiles: those with files, then those of the roster.
  List<Enterprise> with(List<Member> roster) {
    roster.forEach(this::add);
    return List.copyOf(profiles.values());
  }

  private void add(Member row) {
    if (row.profile().isEmpty()) {
      return;
    }
    Enterprise made = profile(row);
    Enterprise known = profiles.putIfAbsent(row.enterprise(), made);
    if (known != null) {
      List<String> others = row.profile().keySet().stream()
          .filter(column -> !values(known, column).equals(values(made, column))).toList();
      if (!others.isEmpty()) {
        String columns = String.join(", ", others);
        findings.add(Finding.error(row.place(), null, new Wording(
            "企业 %s 已有档案，且与本行的 %s 不同".formatted(row.enterprise(), columns),
            "enterprise %s has a profile that differs from this row in %s".formatted(row.enterprise(), columns))));
      }
    }
  }

  private static Enterprise profile(Member row) {
    List<String> names = Stream.concat(Stream.of(row.name()), of(row, "aliases").stream()).distinct().toList();
    return new Enterprise(row.enterprise(), new Enterprise.Identity(names, List.of(), List.of(), row.uscc()), products(row),
        new Enterprise.Classes(of(row, "ipc"), List.of()),
        new Enterprise.Rights(of(row, "ownPatents").stream()
            .map(number -> new OwnPatent(Cells.patent(number), null, null, false, null, null)).toList(), List.of(), List.of()),
        of(row, "competitors").stream().map(name -> new Competitor(null, List.of(name), 1)).toList(),
        of(row, "markets").isEmpty() ? List.of("CN") : of(row, "markets"), List.of(),
        new Enterprise.Messages("zh", Map.of(), List.of()), row.place());
  }

  /// The words of a row are of its first product; a row with words and no product makes one of its own name.
  private static List<Product> products(Member row) {
    List<String> zh = of(row, "keywordsZh");
    List<String> en = of(row, "keywordsEn");
    List<String> names = of(row, "products");
    if (names.isEmpty() && zh.isEmpty() && en.isEmpty()) {
      return List.of();
    }
    List<Product> products = new ArrayList<>();
    products.add(new Product(names.isEmpty() ? row.name() : names.getFirst(), null, zh, en, "", List.of()));
    names.stream().skip(1).forEach(name -> products.add(new Product(name, null, List.of(), List.of(), "", List.of())));
    return products;
  }

  private static List<String> of(Member row, String column) {
    return row.profile().getOrDefault(column, List.of());
  }

  private static List<String> values(Enterprise profile, String column) {
    return switch (column) {
      case "aliases" -> profile.identity().names();
      case "products" -> profile.products().stream().map(Product::name).toList();
      case "keywordsZh" -> profile.products().stream().flatMap(product -> product.keywordsZh().stream()).toList();
      case "keywordsEn" -> profile.products().stream().flatMap(product -> product.keywordsEn().stream()).toList();
      case "ipc" -> profile.classes().ipc();
      case "ownPatents" -> profile.rights().own().stream().map(patent -> patent.number().id()).toList();
      case "competitors" -> profile.competitors().stream().flatMap(one ->
          one.group() == null ? one.names().stream() : Stream.of(one.group())).toList();
      case "markets" -> profile.markets();
      default -> throw new IllegalArgumentException("no column of a profile: " + column);
    };
  }
}
