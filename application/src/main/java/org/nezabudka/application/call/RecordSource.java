package org.nezabudka.application.call;

import org.nezabudka.domain.call.PbxSettings;

/** A PBX whose own records can be read, and what its devices are called. */
public record RecordSource(PbxRecords records, PbxSettings settings) {}
