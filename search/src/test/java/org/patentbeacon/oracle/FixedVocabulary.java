package org.patentbeacon.oracle;

import java.util.List;
import java.util.Random;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// A few words and values of every type, none of them from a document.
public final class FixedVocabulary implements Vocabulary {
  private static final List<String> TOKENS = List.of("阀", "芯", "密", "封", "led", "heat", "sink", "0.5mm", "h2o", "a",
      "灯", "体", "5mm", "コ", "ン", "터", "and", "or", "not", "to", "f", "s", "w", "j", "opt", "in", "与", "或", "非", "2w", "𠮷", "µ");

  private final Random random;

  /// Makes a vocabulary.
  ///
  /// @param random decides
  public FixedVocabulary(Random random) {
    this.random = random;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Override
  public List<String> phrase(String field, int most) {
    return random.ints(1 + random.nextInt(most), 0, TOKENS.size()).mapToObj(TOKENS::get)
        .map(token -> token.equals("µ") ? "μ" : token).toList();
  }

  @Override
  public String value(String field) {
    return any(values(FieldCatalog.standard().field(field).type()));
  }

  private static List<String> values(FieldType type) {
    return switch (type) {
      case PUBNO -> List.of("CN101850473B", "US8418361B2", "EP1234567A1", "CN113781974A");
      case APPNO -> List.of("CN200910059624", "CN202111286633", "US13299685", "EP04728123");
      case CLASS -> List.of("H01L33/48", "H01L33/00", "F21V29/70", "A01N47/36", "H01M10/0562", "H01L", "H01", "H");
      case LOC -> List.of("26-05", "26", "09-01");
      case DATE -> List.of("2019-12-31", "2020-02-29", "1999-01-01");
      case INT -> List.of("0", "7", "12", "2020", "999999999");
      case CODE -> List.of("TR01", "C3872", "257/98", "5F142 AA02", "重点", "KEY/VALUE", "A-B_C", "AND", "TO", "或", "A,B", "重点;",
          "A\"B", "A\\B", "(X)", "[Y]", "A=B", "'Q'", "A:B", "@LX=DI", "A B", "J");
      case COUNTRY -> List.of("CN", "US", "EP", "PT");
      case PATTYPE -> List.of("A", "B", "U", "D", "P", "O");
      case STATUS -> List.of("PENDING", "IN_FORCE", "LAPSED_RESTORABLE", "EXPIRED", "REVOKED", "WITHDRAWN", "UNKNOWN");
      case APTYPE -> List.of("ENTERPRISE", "UNIVERSITY", "INSTITUTE", "PERSON", "GOVERNMENT", "HOSPITAL", "OTHER");
      case PROVINCE -> List.of("广东", "福建", "内蒙古", "香港");
      case KIND -> List.of("A", "B2", "U1");
      case LANG -> List.of("zh", "en", "or", "to");
      case CITECAT -> List.of("X", "Y", "A");
      case FLAG -> List.of("true", "false");
      case TEXT, NAME -> throw new IllegalArgumentException("text has phrases");
    };
  }
}
