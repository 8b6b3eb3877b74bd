package org.teteatete.web.access;

import jakarta.security.enterprise.credential.Credential;

/** A click on an account of the demonstration. */
record DemonstrationCredential(String userName) implements Credential {}
