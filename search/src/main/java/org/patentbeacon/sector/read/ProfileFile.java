package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.sector.Certificate;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.sector.Product;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the profile of an enterprise.
final class ProfileFile {
  private static final List<String> KEYS = List.of("id", "names", "formerNames", "namesEn", "uscc", "products", "ipc",
      "mainBusinessIpc", "ownPatents", "licensedIn", "ftoList", "competitors", "markets", "certificates", "language", "digest",
      "endpoints");
  private static final List<String> TYPES = List.of("invention", "utility-model", "design");
  private static final List<String> COLOURS = List.of("red", "orange", "yellow", "blue");
  private static final List<String> INTERVALS = List.of("IMMEDIATE", "DAILY", "WEEKLY", "MONTHLY");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private ProfileFile() {}

  /// The profile; absent when the file is none or the id is missing.
  static @Nullable Enterprise read(String text, FileFindings findings) {
    MappingNode root = YamlText.read(text, findings);
    if (root == null) {
      return null;
    }
    YamlMap map = YamlMap.of(root, findings, null, KEYS);
    String id = map.required("id");
    String expected = SectorFiles.idOf(findings.file());
    if (!id.isEmpty() && !id.equals(expected)) {
      map.error("id", new Wording("id 应与文件名一致，为“%s”，实为“%s”".formatted(expected, id),
          "expected the id '%s' of the file's name, found '%s'".formatted(expected, id)));
    }
    Enterprise.Identity identity = new Enterprise.Identity(map.texts("names"), map.texts("formerNames"), map.texts("namesEn"),
        map.read("uscc", Cells::creditCode));
    if (identity.names().isEmpty() && map.value("uscc") == null) {
      map.error("names", new Wording("缺少 names 或 uscc", "expected 'names' or 'uscc', found neither"));
    }
    return new Enterprise(id, identity, products(map), new Enterprise.Classes(map.texts("ipc"), map.texts("mainBusinessIpc")),
        new Enterprise.Rights(ownPatents(map), map.several("licensedIn", Cells::patent), map.several("ftoList", Cells::patent)),
        competitors(map), markets(map), certificates(map), messages(map), map.place());
  }

  private static List<Product> products(YamlMap map) {
    List<Product> products = new ArrayList<>();
    for (YamlMap one : map.maps("products", List.of("name", "nameEn", "keywordsZh", "keywordsEn", "description", "features"))) {
      String description = one.text("description");
      products.add(new Product(one.required("name"), one.text("nameEn"), one.texts("keywordsZh"), one.texts("keywordsEn"),
          description == null ? "" : description, one.texts("features")));
    }
    return products;
  }

  private static List<OwnPatent> ownPatents(YamlMap map) {
    List<OwnPatent> own = new ArrayList<>();
    for (Node item : map.items("ownPatents")) {
      if (item instanceof ScalarNode number) {
        PatentNumber read = number(number.getValue(), YamlText.line(item), map);
        if (read != null) {
          own.add(new OwnPatent(read, null, null, false, null, null));
        }
      } else if (item instanceof MappingNode node) {
        ownPatent(YamlMap.of(node, map.findings(), null, List.of("number", "filing", "type", "core", "feeReduction", "paidThrough")), own);
      }
    }
    return own;
  }

  private static @Nullable PatentNumber number(String text, int line, YamlMap map) {
    try {
      return Cells.patent(text.strip());
    } catch (Cells.CellException e) {
      map.findings().error(line, null, "ownPatents：" + e.wording().zh(), "ownPatents: " + e.wording().en());
      return null;
    }
  }

  private static void ownPatent(YamlMap one, List<OwnPatent> own) {
    one.required("number");
    PatentNumber number = one.read("number", Cells::patent);
    String type = one.read("type", text -> among(text, TYPES));
    Boolean core = one.read("core", Cells::flag);
    var filing = one.read("filing", Cells::date);
    var reduction = one.read("feeReduction", text -> {
      Cells.share(text);
      return Cells.number(text);
    });
    if (number != null) {
      own.add(new OwnPatent(number, filing, type, Boolean.TRUE.equals(core), reduction, one.read("paidThrough", Cells::count)));
    }
  }

  private static List<Competitor> competitors(YamlMap map) {
    List<Competitor> competitors = new ArrayList<>();
    for (YamlMap one : map.maps("competitors", List.of("id", "names", "weight"))) {
      Double weight = one.read("weight", text -> Cells.number(text).doubleValue());
      String group = one.text("id");
      List<String> names = one.texts("names");
      if ((group == null) == names.isEmpty()) {
        one.error("id", new Wording("应有 id 或 names 之一", "expected either 'id' or 'names'"));
      }
      competitors.add(new Competitor(group, names, weight == null ? 1 : weight));
    }
    return competitors;
  }

  private static List<String> markets(YamlMap map) {
    List<String> markets = map.several("markets", text -> {
      if (!COUNTRY.matcher(text.toUpperCase(Locale.ROOT)).matches()) {
        throw Cells.expected("两位国家代码，如 CN", "a country of two letters such as CN", text);
      }
      return text.toUpperCase(Locale.ROOT);
    });
    return markets.isEmpty() ? List.of("CN") : markets;
  }

  private static List<Certificate> certificates(YamlMap map) {
    List<Certificate> certificates = new ArrayList<>();
    for (YamlMap one : map.maps("certificates", List.of("name", "expiry"))) {
      certificates.add(new Certificate(one.required("name"), one.read("expiry", Cells::date)));
    }
    return certificates;
  }

  private static Enterprise.Messages messages(YamlMap map) {
    String language = map.read("language", text -> among(text, List.of("zh", "en")));
    Map<String, String> digest = new LinkedHashMap<>();
    if (map.value("digest") instanceof MappingNode node) {
      YamlMap colours = YamlMap.of(node, map.findings(), null, COLOURS);
      for (String colour : COLOURS) {
        String interval = colours.read(colour, text -> among(text, INTERVALS));
        if (interval != null) {
          digest.put(colour, interval);
        }
      }
    }
    List<Enterprise.Endpoint> endpoints = new ArrayList<>();
    for (YamlMap one : map.maps("endpoints", List.of("channel", "to"))) {
      endpoints.add(new Enterprise.Endpoint(one.required("channel"), one.required("to")));
    }
    return new Enterprise.Messages(language == null ? "zh" : language, digest, endpoints);
  }

  private static String among(String text, List<String> words) {
    if (!words.contains(text)) {
      String all = String.join(", ", words);
      throw Cells.expected(" " + all + " 之一", "one of " + all, text);
    }
    return text;
  }
}
