package org.patentbeacon.index.table;

/// How large each row is and what it cites.
///
/// @param claims the number of claims
/// @param independentClaims the number of independent claims
/// @param cited the patents it cites, by their publication numbers
/// @param literature the number of other references it cites
/// @param searched the number of patents cited with a category, which a search or examination did
/// @param novelty those of them in category X, Y or I
public record Contents(CountColumn claims, CountColumn independentClaims, CodesColumn cited, CountColumn literature,
    CountColumn searched, CountColumn novelty) {}
