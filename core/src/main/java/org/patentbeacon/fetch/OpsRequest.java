package org.patentbeacon.fetch;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;

/// One question to OPS.
///
/// @param service by whose rate it goes
/// @param name its name in messages and, as it has letters, digits, points and hyphens only, of its file
/// @param path where it goes, below the address of OPS
/// @param body the numbers of a question about several; absent for a question about one
record OpsRequest(OpsService service, String name, String path, @Nullable String body) {
  /// OPS takes this many numbers at once.
  static final int MOST = 100;
  /// Names of files with bibliographic data begin so.
  static final String BIBLIO = "biblio-";

  private static final String PUBLISHED = "rest-services/published-data/publication/";
  private static final int HASH_DIGITS = 16;

  /// Bibliographic data of up to a hundred numbers of one form.
  static OpsRequest biblio(List<OpsNumber> numbers) {
    OpsNumber first = numbers.getFirst();
    String body = numbers.stream().map(OpsNumber::text).collect(Collectors.joining("\n"));
    String name = BIBLIO + first.text() + (numbers.size() == 1 ? "" : "-" + numbers.size() + "-" + hash(body));
    return new OpsRequest(OpsService.RETRIEVAL, name, PUBLISHED + first.form() + "/biblio", body);
  }

  /// Which texts there are of a number.
  static OpsRequest texts(OpsNumber number) {
    return text(number, "fulltext");
  }

  /// One text of a number: `claims` or `description`.
  static OpsRequest text(OpsNumber number, String what) {
    return new OpsRequest(OpsService.RETRIEVAL, what + "-" + number.text(),
        PUBLISHED + number.form() + "/" + number.text() + "/" + what, null);
  }

  /// The family of a number.
  static OpsRequest family(OpsNumber number) {
    return new OpsRequest(OpsService.INPADOC, "family-" + number.text(), family(number, ""), null);
  }

  /// The family of a number with the legal events of each member.
  static OpsRequest familyWithEvents(OpsNumber number) {
    return new OpsRequest(OpsService.INPADOC, "family-legal-" + number.text(), family(number, "/legal"), null);
  }

  /// The legal events of a number.
  static OpsRequest events(OpsNumber number) {
    return new OpsRequest(OpsService.INPADOC, "legal-" + number.text(),
        "rest-services/legal/publication/" + number.form() + "/" + number.text(), null);
  }

  private static String family(OpsNumber number, String constituents) {
    return "rest-services/family/publication/" + number.form() + "/" + number.text() + constituents;
  }

  private static String hash(String body) {
    return Sha256.of(body).substring(0, HASH_DIGITS);
  }
}
