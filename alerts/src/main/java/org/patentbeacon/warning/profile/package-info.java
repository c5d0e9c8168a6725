/// The profiles of enterprises, as the ledger keeps them and as a database answers them.
///
/// Goes in: profiles as they were saved, and a database. Comes out: the profile of a tenant for those who run watches, and for those
/// who make watches the counts on which they decide.
///
/// ```java
/// Profiles profiles = new LedgerProfiles(ledger.roster());
/// Generated generated = new ProfileWatches(profile, DatabaseHits.of(database, profile)).generate();
/// ```
///
/// A profile is kept as JSON with the keys of its file, so that whoever reads the file reads it too. The package refuses to know
/// which watches are made, and what becomes of them.
@NullMarked
package org.patentbeacon.warning.profile;

import org.jspecify.annotations.NullMarked;
