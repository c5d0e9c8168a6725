package org.patentbeacon.sector.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A YAML file as nodes that know their lines.
final class YamlText {
  private YamlText() {}

  /// The mapping that a file is; absent when it is none, which is said.
  static @Nullable MappingNode read(String text, FileFindings findings) {
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().setMaxAliasesForCollections(0).build()).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return map;
      }
      findings.error(1, null, "应为键与值，实为" + (root.isEmpty() ? "空文件" : "其他内容"),
          "expected keys and values, found " + (root.isEmpty() ? "nothing" : "something else"));
    } catch (MarkedYamlEngineException e) {
      String problem = String.valueOf(e.getProblem());
      findings.error(e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), null, "不是合法的 YAML：" + problem,
          "this is no YAML: " + problem);
    } catch (YamlEngineException e) {
      findings.error(1, null, "不是合法的 YAML：" + e.getMessage(), "this is no YAML: " + e.getMessage());
    } catch (StackOverflowError _) {
      findings.error(1, null, "嵌套过深", "this nests too deep");
    }
    return null;
  }

  /// The line on which a node begins, from 1.
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /// The text of a scalar; absent for none, as behind a key with nothing.
  static @Nullable String scalar(Node node) {
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) ? scalar.getValue() : null;
  }
}
