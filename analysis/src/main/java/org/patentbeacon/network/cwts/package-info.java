/// Our graphs as those of the library `networkanalysis` of CWTS. Goes in: a graph. Comes out: a network. Only those who
/// call the library's algorithms need it.
@NullMarked
package org.patentbeacon.network.cwts;

import org.jspecify.annotations.NullMarked;
