/// The watches that the profile of an enterprise asks for.
///
/// Goes in: a profile, and what a database says to queries and classes ([org.patentbeacon.watch.generate.Hits]). Comes out: the
/// watches, each with the rule that made it and why it exists in plain words, what was cut because there would be too many, and
/// what the enterprise should add to its profile.
///
/// ```java
/// Generated generated = new ProfileWatches(profile, hits).generate();
/// Rerun rerun = Rerun.of(stored, generated.watches());   // what is new, kept, revised, retired
/// ```
///
/// The same profile over the same database gives the same watches with the same ids. The package refuses to know where watches
/// are kept and how they are run.
@NullMarked
package org.patentbeacon.watch.generate;

import org.jspecify.annotations.NullMarked;
