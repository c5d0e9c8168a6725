package org.patentbeacon.index.table;

/// What each row is.
///
/// @param publication the publication number, the document's `id`; rows stand in its order
/// @param authority the publishing office
/// @param kind the kind code
/// @param patentType the sort of right, such as `invention-grant`
/// @param application the application number; the publication number without its kind where there is none
/// @param family the simple family: publications with equal sets of priorities share a value
public record Numbers(CodeColumn publication, CodeColumn authority, CodeColumn kind, CodeColumn patentType,
    CodeColumn application, CodeColumn family) {}
