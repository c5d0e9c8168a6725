package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;

/// Random applicants, owners, inventors and their representatives.
final class RandomParties {
  private static final List<String> NAMES = List.of("华为技术有限公司", "清华大学", "Siemens AG", "SIEMENS  A.G.", "Huawei Co., Ltd.",
      "张三", "李四", "Müller, Jörg", "北京一二三知识产权代理有限公司", "清華大學");

  private final Random random;
  private final Supplier<String> text;

  RandomParties(Random random, Supplier<String> text) {
    this.random = random;
    this.text = text;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T sometimes(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  List<Party> some() {
    List<Party> parties = new ArrayList<>();
    Map<PartyRole, Integer> count = new EnumMap<>(PartyRole.class);
    for (int i = random.nextInt(7); i > 0; i--) {
      PartyRole role = any(List.of(PartyRole.APPLICANT, PartyRole.APPLICANT, PartyRole.OWNER, PartyRole.INVENTOR,
          PartyRole.DESIGNER, PartyRole.AGENT, PartyRole.AGENCY, PartyRole.EXAMINER));
      parties.add(party(role, count.merge(role, 1, Integer::sum)));
    }
    return parties;
  }

  private Party party(PartyRole role, int sequence) {
    PartyName name = sometimes(new PartyName(sometimes(any(NAMES)), sometimes(any(NAMES)), sometimes(any(NAMES))));
    return Party.of(role, sequence, name)
        .withType(sometimes(any(List.of(PartyType.values()))))
        .withCountry(sometimes(any(List.of("CN", "US", "DE"))))
        .withAddress(new PostalAddress(sometimes(text.get()), sometimes(any(List.of("广东", "广东省", "北京市", "内蒙古自治区"))),
            sometimes(any(List.of("深圳", "深圳市"))), null, null))
        .withUscc(sometimes(any(List.of("914403001922038216", "91110108MA01234567"))));
  }
}
