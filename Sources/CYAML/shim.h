#ifndef CYAML_SHIM_H
#define CYAML_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <yaml.h>

/// A parser of one text, and the event on which it stands. Swift sees it only through these functions,
/// because the unions of libyaml are easy to read wrongly.
typedef struct cyaml_reader {
    yaml_parser_t parser;
    yaml_event_t event;
    bool has_event;
} cyaml_reader;

/// A reader of a text in memory, which has to outlive it; NULL when there is no memory.
static inline cyaml_reader *cyaml_open(const uint8_t *bytes, size_t count) {
    cyaml_reader *reader = (cyaml_reader *)calloc(1, sizeof(cyaml_reader));
    if (!reader) { return NULL; }
    if (!yaml_parser_initialize(&reader->parser)) {
        free(reader);
        return NULL;
    }
    yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader->parser, bytes, count);
    return reader;
}

/// Frees a reader and all that it holds.
static inline void cyaml_close(cyaml_reader *reader) {
    if (reader->has_event) { yaml_event_delete(&reader->event); }
    yaml_parser_delete(&reader->parser);
    free(reader);
}

/// Steps to the next event; false on an error.
static inline bool cyaml_advance(cyaml_reader *reader) {
    if (reader->has_event) {
        yaml_event_delete(&reader->event);
        reader->has_event = false;
    }
    reader->has_event = yaml_parser_parse(&reader->parser, &reader->event) != 0;
    return reader->has_event;
}

static inline int cyaml_kind(const cyaml_reader *reader) { return (int)reader->event.type; }

/// Where the event starts, in characters from the start of the text.
static inline size_t cyaml_start(const cyaml_reader *reader) { return reader->event.start_mark.index; }

/// Where the event ends, in characters from the start of the text.
static inline size_t cyaml_end(const cyaml_reader *reader) { return reader->event.end_mark.index; }

static inline const uint8_t *cyaml_text(const cyaml_reader *reader) {
    return reader->event.type == YAML_SCALAR_EVENT ? reader->event.data.scalar.value : NULL;
}

static inline size_t cyaml_text_length(const cyaml_reader *reader) {
    return reader->event.type == YAML_SCALAR_EVENT ? reader->event.data.scalar.length : 0;
}

/// The style of a scalar, as libyaml numbers them.
static inline int cyaml_scalar_style(const cyaml_reader *reader) {
    return reader->event.type == YAML_SCALAR_EVENT ? (int)reader->event.data.scalar.style : 0;
}

/// Whether a list or mapping starts with a bracket.
static inline bool cyaml_is_flow(const cyaml_reader *reader) {
    switch (reader->event.type) {
    case YAML_SEQUENCE_START_EVENT:
        return reader->event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    case YAML_MAPPING_START_EVENT:
        return reader->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    default:
        return false;
    }
}

static inline bool cyaml_has_anchor(const cyaml_reader *reader) {
    switch (reader->event.type) {
    case YAML_SCALAR_EVENT: return reader->event.data.scalar.anchor != NULL;
    case YAML_SEQUENCE_START_EVENT: return reader->event.data.sequence_start.anchor != NULL;
    case YAML_MAPPING_START_EVENT: return reader->event.data.mapping_start.anchor != NULL;
    default: return false;
    }
}

static inline bool cyaml_has_tag(const cyaml_reader *reader) {
    switch (reader->event.type) {
    case YAML_SCALAR_EVENT: return reader->event.data.scalar.tag != NULL;
    case YAML_SEQUENCE_START_EVENT: return reader->event.data.sequence_start.tag != NULL;
    case YAML_MAPPING_START_EVENT: return reader->event.data.mapping_start.tag != NULL;
    default: return false;
    }
}

/// What is wrong, after an error; NULL when libyaml does not say.
static inline const char *cyaml_problem(const cyaml_reader *reader) { return reader->parser.problem; }

/// What was being read when the error was met; NULL when libyaml does not say.
static inline const char *cyaml_context(const cyaml_reader *reader) { return reader->parser.context; }

static inline size_t cyaml_problem_place(const cyaml_reader *reader) { return reader->parser.problem_mark.index; }

static inline size_t cyaml_context_place(const cyaml_reader *reader) { return reader->parser.context_mark.index; }

#endif
