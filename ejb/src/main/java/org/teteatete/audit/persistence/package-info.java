/** The trail's tables, and the file in which its head is noted outside of the database. For this feature alone. */
package org.teteatete.audit.persistence;
