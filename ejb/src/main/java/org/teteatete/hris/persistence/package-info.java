/** The only place of this feature that talks to the database. */
package org.teteatete.hris.persistence;
