package org.nezabudka.domain.call;

/**
 * The natural key of a call: recording the same call twice is harmless because this key is the same.
 *
 * @param pbx the name of the PBX as this company configured it, such as {@code main}
 * @param linkedId what the PBX itself calls the conversation: the id of its oldest channel; an opaque text, never parsed
 */
public record PbxCallId(String pbx, String linkedId) {

    public PbxCallId {
        if (pbx.isBlank() || linkedId.isBlank()) {
            throw new IllegalArgumentException("A call is named by its PBX and its linked id");
        }
    }

    @Override
    public String toString() {
        return pbx + "/" + linkedId;
    }
}
