package id.kipp.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the programming interface. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
