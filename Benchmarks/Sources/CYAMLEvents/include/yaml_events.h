#ifndef YAML_EVENTS_H
#define YAML_EVENTS_H

#include <stddef.h>
#include <stdint.h>

/// How many events libyaml finds in a text, doing nothing else with them; -1 when it cannot read the text.
long yaml_events(const uint8_t *bytes, size_t count);

#endif
