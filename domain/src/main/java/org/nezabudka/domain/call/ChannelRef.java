package org.nezabudka.domain.call;

/**
 * A channel as an event of the PBX names it: one leg of a call, such as one telephone, the trunk, or half of an inner loop.
 *
 * @param id unique within the PBX; an opaque text
 * @param name technology, device and a running number, such as {@code PJSIP/101-0000004a}
 * @param linkedId the id of the oldest channel of the conversation; it changes when two calls are joined
 */
public record ChannelRef(String id, String name, String linkedId) {}
