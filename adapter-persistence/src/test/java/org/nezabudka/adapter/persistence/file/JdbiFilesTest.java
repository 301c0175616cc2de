package org.nezabudka.adapter.persistence.file;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.file.FilesContract;

class JdbiFilesTest extends OnPostgres implements FilesContract {}
