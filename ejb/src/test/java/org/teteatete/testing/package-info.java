/** What tests of several features share: the two real databases. */
package org.teteatete.testing;
