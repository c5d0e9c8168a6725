package org.patentbeacon.sector;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.number.PatentNumber;

/// The profile of an enterprise: who it is, what it makes, what it owns and whom it watches.
///
/// @param id the tenant's id
/// @param identity by what it is known
/// @param products what it makes
/// @param classes the classes it works in
/// @param rights its rights and those of others that concern it
/// @param competitors whom it watches
/// @param markets where it sells, two letters each
/// @param certificates its certificates
/// @param messages how it wants to hear of news
/// @param place where the profile begins
public record Enterprise(String id, Identity identity, List<Product> products, Classes classes, Rights rights,
    List<Competitor> competitors, List<String> markets, List<Certificate> certificates, Messages messages, Place place) {

  /// Copies the lists.
  public Enterprise {
    products = List.copyOf(products);
    competitors = List.copyOf(competitors);
    markets = List.copyOf(markets);
    certificates = List.copyOf(certificates);
  }

  /// By what an enterprise is known.
  ///
  /// @param names its names
  /// @param formerNames names it had
  /// @param namesEn its English names
  /// @param uscc its unified social credit code
  public record Identity(List<String> names, List<String> formerNames, List<String> namesEn, @Nullable String uscc) {
    /// Copies the lists.
    public Identity {
      names = List.copyOf(names);
      formerNames = List.copyOf(formerNames);
      namesEn = List.copyOf(namesEn);
    }
  }

  /// The classes an enterprise works in.
  ///
  /// @param ipc all of them
  /// @param mainBusiness those of its main business
  public record Classes(List<String> ipc, List<String> mainBusiness) {
    /// Copies the lists.
    public Classes {
      ipc = List.copyOf(ipc);
      mainBusiness = List.copyOf(mainBusiness);
    }
  }

  /// Rights that concern an enterprise.
  ///
  /// @param own what it owns besides what its names find
  /// @param licensedIn what it uses by licence
  /// @param freedomToOperate what it must not infringe
  public record Rights(List<OwnPatent> own, List<PatentNumber> licensedIn, List<PatentNumber> freedomToOperate) {
    /// Copies the lists.
    public Rights {
      own = List.copyOf(own);
      licensedIn = List.copyOf(licensedIn);
      freedomToOperate = List.copyOf(freedomToOperate);
    }
  }

  /// How an enterprise wants to hear of news.
  ///
  /// @param language `zh` or `en`
  /// @param digest by colour how often, in the order of the file
  /// @param endpoints where to
  public record Messages(String language, Map<String, String> digest, List<Endpoint> endpoints) {
    /// Copies the list.
    public Messages {
      endpoints = List.copyOf(endpoints);
    }
  }

  /// Where news go.
  ///
  /// @param channel such as `email`
  /// @param to the address
  public record Endpoint(String channel, String to) {}
}
