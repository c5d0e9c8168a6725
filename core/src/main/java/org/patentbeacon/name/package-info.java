/// Whose name it is: the normal form of a name and the sort of party that bears it.
@NullMarked
package org.patentbeacon.name;

import org.jspecify.annotations.NullMarked;
