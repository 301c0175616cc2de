package org.nezabudka.domain.call;

import java.util.regex.Pattern;

/**
 * How this company's PBX names its things.
 *
 * @param pbx the name of the PBX within this system
 * @param extensions matches the device part of a channel name ({@code PJSIP/101}) of a telephone of the office; its first
 *     group is the extension
 * @param trunks matches the device part of a line to the provider; its first group is the name of the line. Asked after
 *     {@code extensions}
 * @param recordingFolder the part of a recording's path, up to and with its last slash, that is not worth keeping
 */
public record PbxSettings(String pbx, Pattern extensions, Pattern trunks, String recordingFolder) {

    private static final String TELEPHONES = "(?:PJSIP|SIP|IAX2|DAHDI|SCCP|Skinny|MGCP|OOH323|Dongle|Quectel)/";
    private static final Pattern RUNNING_NUMBER = Pattern.compile("-[0-9a-fA-F]+$");

    /** Telephones have 2 to 5 digits; every other real device is a line to the provider. Fits most offices. */
    public static PbxSettings usual(String pbx) {
        return new PbxSettings(
                pbx,
                Pattern.compile(TELEPHONES + "(\\d{2,5})"),
                Pattern.compile(TELEPHONES + "(.+)"),
                "/spool/asterisk/monitor/");
    }

    Device device(String channelName) {
        var name = channelName.replace("<ZOMBIE>", "");
        if (name.startsWith("Local/")) return new Device(Device.Kind.LOCAL, name);
        var device = RUNNING_NUMBER.matcher(name).replaceFirst("");
        var extension = extensions.matcher(device);
        if (extension.matches()) return new Device(Device.Kind.EXTENSION, extension.group(1));
        var trunk = trunks.matcher(device);
        if (trunk.matches()) return new Device(Device.Kind.TRUNK, trunk.group(1));
        return new Device(Device.Kind.OTHER, name);
    }

    String relativeRecording(String path) {
        int folder = path.indexOf(recordingFolder);
        return folder < 0 ? path : path.substring(folder + recordingFolder.length());
    }

    boolean isExtensionNumber(String number) {
        return extensions.matcher("PJSIP/" + number).matches()
                || extensions.matcher("SIP/" + number).matches();
    }
}
