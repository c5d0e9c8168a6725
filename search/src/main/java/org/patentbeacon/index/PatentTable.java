package org.patentbeacon.index;

/// The hits of a query as columns: one row per publication, ascending by publication number, every column as long.
///
/// Analyses are pure functions of it. Values are those of the merged document; `applicants` holds the normalised name
/// where there is one, else the name as filed.
///
/// @param origin what it was filled from
/// @param number the publication number, the document's `id`
/// @param authority the publishing office
/// @param kind the kind code
/// @param patentType the sort of right, such as `invention-grant`
/// @param application the application number; the publication number without its kind where there is none
/// @param family the simple family: publications with equal sets of priorities share a value
/// @param filing the filing date
/// @param priority the earliest priority date, else the filing date
/// @param firstPublication the date on which the application was first published
/// @param publication the publication date
/// @param grant the date of grant
/// @param applicants the applicants
/// @param applicantCountries the countries of the applicants
/// @param inventors the inventors and designers
/// @param ipc the distinct IPC symbols, the main one first
/// @param cpc the distinct CPC symbols, the main one first
/// @param status the legal state on the day of the [origin][TableOrigin], such as `IN_FORCE`
/// @param lapse since when the right has ended, where it has
/// @param expiry the first day after the term, else the expiry its source states
public record PatentTable(TableOrigin origin, CodeColumn number, CodeColumn authority, CodeColumn kind,
    CodeColumn patentType, CodeColumn application, CodeColumn family, DayColumn filing, DayColumn priority,
    DayColumn firstPublication, DayColumn publication, DayColumn grant, CodesColumn applicants,
    CodesColumn applicantCountries, CodesColumn inventors, CodesColumn ipc, CodesColumn cpc, CodeColumn status,
    DayColumn lapse, DayColumn expiry) {

  /// {@return the number of rows}
  public int size() {
    return publication.size();
  }
}
