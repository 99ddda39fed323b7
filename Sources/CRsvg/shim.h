#ifndef CRSVG_SHIM_H
#define CRSVG_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>

/// Bytes that grow, and what went wrong on the way. Swift sees it only through these functions: pixels and pages are written
/// in one go, so that no object of GLib or cairo lives on.
typedef struct crsvg_output {
    uint8_t *bytes;
    size_t count;
    size_t capacity;
    char *problem;
} crsvg_output;

static inline crsvg_output *crsvg_open(void) { return (crsvg_output *)calloc(1, sizeof(crsvg_output)); }

static inline void crsvg_close(crsvg_output *output) {
    free(output->bytes);
    free(output->problem);
    free(output);
}

static inline const uint8_t *crsvg_bytes(const crsvg_output *output) { return output->bytes; }
static inline size_t crsvg_count(const crsvg_output *output) { return output->count; }
static inline const char *crsvg_problem(const crsvg_output *output) { return output->problem; }

static inline cairo_status_t crsvg_write(void *closure, const unsigned char *data, unsigned int length) {
    crsvg_output *output = (crsvg_output *)closure;
    if (output->count + length > output->capacity) {
        size_t capacity = (output->count + length) * 2;
        uint8_t *bytes = (uint8_t *)realloc(output->bytes, capacity);
        if (!bytes) { return CAIRO_STATUS_NO_MEMORY; }
        output->bytes = bytes;
        output->capacity = capacity;
    }
    memcpy(output->bytes + output->count, data, length);
    output->count += length;
    return CAIRO_STATUS_SUCCESS;
}

static inline bool crsvg_fail(crsvg_output *output, const char *problem) {
    if (!output->problem) { output->problem = strdup(problem ? problem : "no reason given"); }
    return false;
}

static inline bool crsvg_check(crsvg_output *output, cairo_status_t status) {
    return status == CAIRO_STATUS_SUCCESS || crsvg_fail(output, cairo_status_to_string(status));
}

/// Draws a handle on a surface, `scale` times as large.
static inline bool crsvg_draw(
    crsvg_output *output, RsvgHandle *handle, cairo_surface_t *surface, double width, double height, double scale
) {
    cairo_t *context = cairo_create(surface);
    RsvgRectangle area = {0, 0, width, height};
    GError *error = NULL;
    cairo_scale(context, scale, scale);
    if (!rsvg_handle_render_document(handle, context, &area, &error)) {
        crsvg_fail(output, error ? error->message : NULL);
        g_clear_error(&error);
    }
    crsvg_check(output, cairo_status(context));
    cairo_destroy(context);
    return output->problem == NULL;
}

/// The handle of an SVG in memory with its own width and height; NULL when it cannot be read.
static inline RsvgHandle *crsvg_read(
    crsvg_output *output, const uint8_t *bytes, size_t count, double *width, double *height
) {
    GError *error = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data(bytes, count, &error);
    if (!handle) {
        crsvg_fail(output, error ? error->message : NULL);
        g_clear_error(&error);
        return NULL;
    }
    if (!rsvg_handle_get_intrinsic_size_in_pixels(handle, width, height)) {
        crsvg_fail(output, "the SVG has no size");
        g_object_unref(handle);
        return NULL;
    }
    return handle;
}

/// Writes an SVG as PNG; false when there is a problem.
static inline bool crsvg_png(crsvg_output *output, const uint8_t *bytes, size_t count, double scale) {
    double width = 0, height = 0;
    RsvgHandle *handle = crsvg_read(output, bytes, count, &width, &height);
    if (!handle) { return false; }
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)(width * scale + 0.5), (int)(height * scale + 0.5));
    if (crsvg_check(output, cairo_surface_status(surface))
        && crsvg_draw(output, handle, surface, width, height, scale)) {
        crsvg_check(output, cairo_surface_write_to_png_stream(surface, crsvg_write, output));
    }
    cairo_surface_destroy(surface);
    g_object_unref(handle);
    return output->problem == NULL;
}

/// Writes an SVG as a PDF of one page; false when there is a problem.
static inline bool crsvg_pdf(
    crsvg_output *output, const uint8_t *bytes, size_t count, const char *title, const char *date
) {
    double width = 0, height = 0;
    RsvgHandle *handle = crsvg_read(output, bytes, count, &width, &height);
    if (!handle) { return false; }
    // A pixel of CSS is three quarters of a point.
    double scale = 0.75;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(crsvg_write, output, width * scale, height * scale);
    if (crsvg_check(output, cairo_surface_status(surface))) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
        crsvg_draw(output, handle, surface, width, height, scale);
    }
    cairo_surface_finish(surface);
    crsvg_check(output, cairo_surface_status(surface));
    cairo_surface_destroy(surface);
    g_object_unref(handle);
    return output->problem == NULL;
}

#endif
