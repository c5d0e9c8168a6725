package org.patentbeacon.oracle;

import java.util.Set;
import org.patentbeacon.query.PatentQuery;

/// Queries about which the index is known to disagree with the query language. Random queries keep clear of them; who
/// mends one deletes its line here.
///
/// | query | document | query language | index |
/// |---|---|---|---|
/// | `ALL="a b"` | any | numbers and symbols are text | fails: `PN` has no positions |
/// | `ALL=cn10185001a` | `CN10185001A` | numbers and symbols are text | not found |
/// | `CTNP=a` | a patent citation with a text | literature only | the text of any citation |
/// | `AP-USC=x` | an agency with the code `x` | applicants and owners | any party |
/// | `PN=CN1018500?` | `CN10185001A` | a pattern covers number and kind | the number alone too |
/// | `IPC=[* to Y02E60/54]` | the symbol `H` | a range of groups | sections and classes too |
public final class OpenDisagreements {
  private static final Set<String> FIELDS = Set.of("ALL", "CTNP", "AP-USC");

  private OpenDisagreements() {}

  /// {@return the codes of the fields that no random query may ask for}
  public static Set<String> fields() {
    return FIELDS;
  }

  /// {@return whether a clause of this kind is among them}
  ///
  /// @param query a tree
  public static boolean concern(PatentQuery query) {
    return switch (query) {
      case PatentQuery.NumberIs number -> Pattern.is(number.number());
      case PatentQuery.ClassRange range -> true;
      case PatentQuery.And and -> and.operands().stream().anyMatch(OpenDisagreements::concern);
      case PatentQuery.Or or -> or.operands().stream().anyMatch(OpenDisagreements::concern);
      case PatentQuery.Not not -> concern(not.kept()) || not.removed().stream().anyMatch(OpenDisagreements::concern);
      case PatentQuery.Preferring preferring -> concern(preferring.required()) || concern(preferring.preferred());
      default -> false;
    };
  }
}
