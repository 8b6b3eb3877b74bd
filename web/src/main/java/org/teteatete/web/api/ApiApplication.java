package org.teteatete.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API, version 1 (<i>contracts.md §3</i>). Resources are found by scanning. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
