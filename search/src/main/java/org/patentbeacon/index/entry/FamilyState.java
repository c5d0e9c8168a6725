package org.patentbeacon.index.entry;

import java.util.List;
import java.util.Map;
import org.patentbeacon.family.FamilyCorrection;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a commit carries of families: which number the next one gets, and what was corrected by hand.
///
/// @param next the number of the next family; all numbers are below it
/// @param corrections the corrections
public record FamilyState(long next, List<FamilyCorrection> corrections) {
  /// That of an empty index.
  public static final FamilyState EMPTY = new FamilyState(0, List.of());

  private static final String NEXT = "nextFamily";
  private static final String CORRECTIONS = "familyCorrections";
  private static final JsonMapper MAPPER = new JsonMapper();

  /// Copies the list.
  public FamilyState {
    corrections = List.copyOf(corrections);
  }

  /// {@return this with another number for the next family}
  ///
  /// @param number the number
  public FamilyState withNext(long number) {
    return new FamilyState(number, corrections);
  }

  /// {@return what a commit carries}
  public Map<String, String> userData() {
    return Map.of(NEXT, String.valueOf(next), CORRECTIONS, MAPPER.writeValueAsString(corrections));
  }

  /// {@return what a commit said}
  ///
  /// @param userData what it carries
  public static FamilyState read(Map<String, String> userData) {
    String corrections = userData.get(CORRECTIONS);
    return new FamilyState(Long.parseLong(userData.getOrDefault(NEXT, "0")), corrections == null ? List.of()
        : MAPPER.readValue(corrections, new TypeReference<List<FamilyCorrection>>() {}));
  }
}
