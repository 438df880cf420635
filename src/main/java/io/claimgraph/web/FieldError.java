package io.claimgraph.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field name of the field or parameter, as the client wrote it
 * @param message a readable sentence with the value and the limit, where there is one
 */
public record FieldError(String field, String message) {}
