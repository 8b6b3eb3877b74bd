/** Stores sealed answers and frozen figures; the only entity manager of the feature. */
package org.teteatete.pulse.persistence;
