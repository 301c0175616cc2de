package org.nezabudka.adapter.persistence.file;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.file.FileOpeningsContract;

class JdbiFileOpeningsTest extends OnPostgres implements FileOpeningsContract {}
