package org.nezabudka.application.file;

/** What people do with files. */
public record FileUseCases(FileUploading uploading, FileReading reading, FileKeeping keeping) {}
