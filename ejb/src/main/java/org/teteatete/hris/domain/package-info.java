/** The rules of HR files as plain Java: what a line says, what it changes and why it is rejected. Knows no database. */
package org.teteatete.hris.domain;
