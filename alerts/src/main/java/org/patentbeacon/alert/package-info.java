/// What was found, kept for good.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.alert;
