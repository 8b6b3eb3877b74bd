/** The one data source, for H2 and PostgreSQL alike, and the migrations that bring it to this version. */
package org.teteatete.shared.database;
