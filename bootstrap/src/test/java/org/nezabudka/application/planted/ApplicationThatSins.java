package org.nezabudka.application.planted;

import java.sql.Connection;
import org.nezabudka.adapter.web.planted.WebThatSins;
import org.nezabudka.bootstrap.configuration.Configuration;

/** Breaks every rule of the application, to prove that the rules can fail. */
public class ApplicationThatSins {

    Connection connection;
    WebThatSins web;
    Configuration configuration;
}
