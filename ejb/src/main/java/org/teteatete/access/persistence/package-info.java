/**
 * The only place of this feature that talks to the database. It reads people, employments and assignments by SQL, since
 * {@code access} knows no feature.
 */
package org.teteatete.access.persistence;
