package id.kipp.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 400 with the parameter's name. */
@Provider
public class BadParameterMapper implements ExceptionMapper<BadParameter> {
    @Override
    public Response toResponse(BadParameter bad) {
        return Problem.ofParameter(Status.BAD_REQUEST, bad.parameter(), String.valueOf(bad.getMessage()));
    }
}
