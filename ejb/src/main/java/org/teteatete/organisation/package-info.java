/**
 * HR data's home: people, departments, reporting lines as of a day, absences, cadence policies and holidays. Uses
 * {@code shared} and {@code access}.
 */
package org.teteatete.organisation;
