package org.patentbeacon.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Binds the prefixes that fragments of known formats use without declaring them.
final class Namespaces {
  private static final int LONGEST = "business".length();
  private static final Map<String, String> KNOWN = Map.ofEntries(
      Map.entry("exch", "http://www.epo.org/exchange"),
      Map.entry("ops", "http://ops.epo.org"),
      Map.entry("ftxt", "http://www.epo.org/fulltext"),
      Map.entry("reg", "http://www.epo.org/register"),
      Map.entry("base", "http://www.sipo.gov.cn/XMLSchema/base"),
      Map.entry("business", "http://www.sipo.gov.cn/XMLSchema/business"),
      Map.entry("jp", "http://www.jpo.go.jp"),
      Map.entry("com", "http://www.wipo.int/standards/XMLSchema/ST96/Common"),
      Map.entry("pat", "http://www.wipo.int/standards/XMLSchema/ST96/Patent"),
      Map.entry("mathml", "http://www.w3.org/1998/Math/MathML"),
      Map.entry("m", "http://www.w3.org/1998/Math/MathML"),
      Map.entry("tbl", "http://oasis-open.org/specs/soextblx"),
      Map.entry("xlink", "http://www.w3.org/1999/xlink"),
      Map.entry("xsi", "http://www.w3.org/2001/XMLSchema-instance"));

  private Namespaces() {}

  /// The record with the known prefixes declared on its root that it uses and does not declare; `null` when there are
  /// none.
  ///
  /// @param record UTF-8, from the root's start tag on
  static byte @Nullable [] bind(byte[] record) {
    StringBuilder declarations = new StringBuilder();
    int rootEnd = ByteScan.indexOf(record, (byte) '>', 0, record.length);
    String rootTag = new String(record, 0, rootEnd, StandardCharsets.UTF_8);
    for (String prefix : used(record)) {
      if (!rootTag.contains("xmlns:" + prefix + "=")) {
        declarations.append(" xmlns:").append(prefix).append("=\"").append(KNOWN.get(prefix)).append('"');
      }
    }
    if (declarations.isEmpty()) {
      return null;
    }
    byte[] added = declarations.toString().getBytes(StandardCharsets.UTF_8);
    int behindName = XmlProlog.nameEnd(record, 0, record.length);
    byte[] bound = new byte[record.length + added.length];
    System.arraycopy(record, 0, bound, 0, behindName);
    System.arraycopy(added, 0, bound, behindName, added.length);
    System.arraycopy(record, behindName, bound, behindName + added.length, record.length - behindName);
    return bound;
  }

  /// The known prefixes before a colon, in elements and attributes.
  private static Set<String> used(byte[] record) {
    Set<String> used = new TreeSet<>();
    for (int colon = next(record, 0); colon < record.length; colon = next(record, colon + 1)) {
      int start = colon;
      while (start > 0 && colon - start <= LONGEST && record[start - 1] >= 'a' && record[start - 1] <= 'z') {
        start--;
      }
      if (start > 0 && (record[start - 1] == '<' || record[start - 1] <= ' ')) {
        String prefix = new String(record, start, colon - start, StandardCharsets.US_ASCII);
        if (KNOWN.containsKey(prefix)) {
          used.add(prefix);
        }
      }
    }
    return used;
  }

  private static int next(byte[] record, int from) {
    return ByteScan.indexOf(record, (byte) ':', from, record.length);
  }
}
