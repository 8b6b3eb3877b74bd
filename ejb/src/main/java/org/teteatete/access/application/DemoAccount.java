package org.teteatete.access.application;

/**
 * An account that the sign-in page offers in demonstration mode.
 *
 * @param role the most telling of its roles, by name
 */
public record DemoAccount(String userName, String name, String jobTitle, String departmentName, String role) {}
