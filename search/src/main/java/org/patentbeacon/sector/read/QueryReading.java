package org.patentbeacon.sector.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Queries of a YAML file. One with an error is said and left out.
final class QueryReading {
  private static final Pattern COLUMN = Pattern.compile("^(line \\d+, )?column \\d+: ");

  private QueryReading() {}

  /// The query of a key; absent when there is none or it has an error.
  static @Nullable SectorQuery of(YamlMap map, String key, Dialect dialect) {
    String text = map.text(key);
    Node value = map.value(key);
    return text == null || value == null ? null : of((ScalarNode) value, map, dialect);
  }

  /// The query of a scalar of a mapping.
  static @Nullable SectorQuery of(ScalarNode scalar, YamlMap map, Dialect dialect) {
    boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL;
    SectorQuery.Source source = new SectorQuery.Source(map.findings().at(YamlText.line(scalar) + (block ? 1 : 0)), block,
        map.subject());
    String text = scalar.getValue();
    try {
      return new SectorQuery(text, dialect, QueryParser.parse(text, dialect).tree(), source);
    } catch (QuerySyntaxException e) {
      String message = COLUMN.matcher(e.getMessage()).replaceFirst("");
      map.findings().add(source.error(text, e.start(),
          new Wording("%s（%s）".formatted(QueryWords.of(e.code()), message), message)));
      return null;
    }
  }

  /// The dialect that a mapping names; the other when it names none.
  static Dialect dialect(YamlMap map, Dialect other) {
    Dialect found = map.read("dialect", text -> {
      for (Dialect dialect : Dialect.values()) {
        if (dialect.word().equals(text)) {
          return dialect;
        }
      }
      throw Cells.expected(" beacon、incopat、patsnap、cnipa、cprs 或 espacenet", "beacon, incopat, patsnap, cnipa, cprs or espacenet",
          text);
    });
    return found == null ? other : found;
  }
}
