/** What other features ask of HR data, and the door through which it is written. */
package org.teteatete.organisation.application;
