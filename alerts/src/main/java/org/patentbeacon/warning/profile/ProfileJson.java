package org.patentbeacon.warning.profile;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.sector.Product;
import org.patentbeacon.sector.read.ProfileReader;

/// A profile as JSON, with the keys of its file.
public final class ProfileJson {
  private ProfileJson() {}

  /// {@return canonical JSON: equal profiles are equal bytes}
  ///
  /// @param profile the profile
  public static String write(Enterprise profile) {
    SortedMap<String, Object> json = new TreeMap<>();
    put(json, "id", profile.id());
    put(json, "names", profile.identity().names());
    put(json, "formerNames", profile.identity().formerNames());
    put(json, "namesEn", profile.identity().namesEn());
    put(json, "uscc", profile.identity().uscc());
    put(json, "products", profile.products().stream().map(ProfileJson::product).toList());
    put(json, "ipc", profile.classes().ipc());
    put(json, "mainBusinessIpc", profile.classes().mainBusiness());
    put(json, "ownPatents", profile.rights().own().stream().map(ProfileJson::own).toList());
    put(json, "licensedIn", profile.rights().licensedIn().stream().map(PatentNumber::id).toList());
    put(json, "ftoList", profile.rights().freedomToOperate().stream().map(PatentNumber::id).toList());
    put(json, "competitors", profile.competitors().stream().map(ProfileJson::competitor).toList());
    put(json, "markets", profile.markets());
    put(json, "certificates", profile.certificates().stream().map(one -> with("name", one.name(), "expiry", one.expiry())).toList());
    put(json, "language", profile.messages().language());
    put(json, "digest", profile.messages().digest());
    put(json, "endpoints", profile.messages().endpoints().stream().map(one -> with("channel", one.channel(), "to", one.to())).toList());
    return AlertJson.write(json);
  }

  private static SortedMap<String, Object> with(String first, Object one, String second, @Nullable Object other) {
    SortedMap<String, Object> json = new TreeMap<>(Map.of(first, one));
    put(json, second, other == null ? null : other.toString());
    return json;
  }

  /// What is absent or empty is not written, as in a file.
  private static void put(SortedMap<String, Object> json, String key, @Nullable Object value) {
    boolean nothing = value == null || (value instanceof Collection<?> some && some.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty()) || (value instanceof String text && text.isEmpty());
    if (!nothing) {
      json.put(key, value);
    }
  }

  private static SortedMap<String, Object> product(Product product) {
    SortedMap<String, Object> json = new TreeMap<>();
    put(json, "name", product.name());
    put(json, "nameEn", product.nameEn());
    put(json, "keywordsZh", product.keywordsZh());
    put(json, "keywordsEn", product.keywordsEn());
    put(json, "description", product.description());
    put(json, "features", product.features());
    return json;
  }

  private static Object own(OwnPatent own) {
    SortedMap<String, Object> json = new TreeMap<>();
    put(json, "number", own.number().id());
    put(json, "filing", own.filing() == null ? null : own.filing().toString());
    put(json, "type", own.type());
    put(json, "core", own.core() ? "true" : null);
    put(json, "feeReduction", own.feeReduction() == null ? null : own.feeReduction().toPlainString());
    put(json, "paidThrough", own.paidThrough() == null ? null : own.paidThrough().toString());
    return json;
  }

  private static SortedMap<String, Object> competitor(Competitor competitor) {
    SortedMap<String, Object> json = new TreeMap<>();
    put(json, "id", competitor.group());
    put(json, "names", competitor.names());
    put(json, "weight", Double.toString(competitor.weight()));
    return json;
  }

  /// {@return the profile}
  ///
  /// @param id the id of the enterprise
  /// @param json as it was written
  /// @throws IllegalArgumentException when it is no profile
  public static Enterprise read(String id, String json) {
    return ProfileReader.read(id, json).orThrow();
  }
}
