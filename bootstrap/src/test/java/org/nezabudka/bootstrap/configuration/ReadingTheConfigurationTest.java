package org.nezabudka.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.domain.call.NumberingPlan;

class ReadingTheConfigurationTest {

    private static final Path DATA = Path.of("data");

    @Test
    void without_settings_everything_has_its_usual_value() {
        var configuration = ConfigurationReader.read(Map.of("PATH", "/bin"), DATA);

        assertThat(configuration.http().address()).isEqualTo("http://127.0.0.1:8080");
        assertThat(configuration.data()).isEqualTo(DATA.toAbsolutePath());
        assertThat(configuration.database()).isNull();
        assertThat(configuration.pbxs()).isEmpty();
        assertThat(configuration.zone().getId()).isEqualTo("Europe/Moscow");
        assertThat(configuration.locale().getLanguage()).isEqualTo("ru");
    }

    @Test
    void every_mistake_is_told_at_once() {
        var environment = Map.of(
                "NEZABUDKA_HTTP_PORT", "eighty",
                "NEZABUDKA_ZONE", "Moscow",
                "NEZABUDKA_DB_URL", "jdbc:postgresql://db/crm",
                "NEZABUDKA_LOCALE", "fr",
                "NEZABUDKA_CURRENCY", "roubles",
                "NEZABUDKA_HTP_HOST", "localhost");

        assertThatThrownBy(() -> ConfigurationReader.read(environment, DATA))
                .isInstanceOfSatisfying(
                        ConfigurationErrors.class,
                        errors -> assertThat(errors.lines())
                                .anyMatch(line -> line.contains("NEZABUDKA_HTTP_PORT"))
                                .anyMatch(line -> line.contains("NEZABUDKA_ZONE"))
                                .anyMatch(line -> line.contains("NEZABUDKA_DB_USER is missing"))
                                .anyMatch(line -> line.contains("NEZABUDKA_LOCALE"))
                                .anyMatch(line -> line.contains("NEZABUDKA_CURRENCY"))
                                .anyMatch(line -> line.contains("NEZABUDKA_HTP_HOST is not a setting")));
    }

    @Test
    void numbers_are_dialled_as_in_russia_unless_another_country_is_told() {
        assertThat(ConfigurationReader.read(Map.of(), DATA).company().numbering())
                .isEqualTo(NumberingPlan.russian(null));
        var minsk = Map.of(
                "NEZABUDKA_COUNTRY_CODE", "375",
                "NEZABUDKA_NATIONAL_PREFIX", "80",
                "NEZABUDKA_NATIONAL_LENGTH", "9",
                "NEZABUDKA_AREA_CODE", "17");
        assertThat(ConfigurationReader.read(minsk, DATA).company().numbering())
                .isEqualTo(new NumberingPlan("375", "80", "810", 9, "17"));
        var spain = Map.of(
                "NEZABUDKA_COUNTRY_CODE", "34",
                "NEZABUDKA_NATIONAL_PREFIX", "none",
                "NEZABUDKA_INTERNATIONAL_PREFIX", "00",
                "NEZABUDKA_NATIONAL_LENGTH", "9");
        assertThat(ConfigurationReader.read(spain, DATA).company().numbering())
                .isEqualTo(new NumberingPlan("34", "", "00", 9, null));
    }

    @Test
    void numbers_nobody_could_dial_are_told_at_the_start() {
        assertThatThrownBy(() -> ConfigurationReader.read(
                        Map.of(
                                "NEZABUDKA_COUNTRY_CODE", "seven",
                                "NEZABUDKA_NATIONAL_PREFIX", "+7",
                                "NEZABUDKA_NATIONAL_LENGTH", "40"),
                        DATA))
                .isInstanceOfSatisfying(
                        ConfigurationErrors.class,
                        errors -> assertThat(errors.lines())
                                .anyMatch(line -> line.contains("NEZABUDKA_COUNTRY_CODE"))
                                .anyMatch(line -> line.contains("NEZABUDKA_NATIONAL_PREFIX"))
                                .anyMatch(line -> line.contains("NEZABUDKA_NATIONAL_LENGTH")));
        assertThatThrownBy(() -> ConfigurationReader.read(Map.of("NEZABUDKA_INTERNATIONAL_PREFIX", "8"), DATA))
                .isInstanceOfSatisfying(
                        ConfigurationErrors.class,
                        errors -> assertThat(errors.lines())
                                .anyMatch(line -> line.contains("one prefix for numbers at home and abroad")));
    }

    @Test
    void a_secret_never_shows_in_text() {
        var configuration = ConfigurationReader.read(
                Map.of(
                        "NEZABUDKA_DB_URL", "jdbc:postgresql://db/crm",
                        "NEZABUDKA_DB_USER", "crm",
                        "NEZABUDKA_DB_PASSWORD", "hidden-one",
                        "NEZABUDKA_ADMIN_LOGIN", "admin",
                        "NEZABUDKA_ADMIN_PASSWORD", "hidden-two",
                        "NEZABUDKA_PBX_HOST", "pbx",
                        "NEZABUDKA_PBX_USER", "crm",
                        "NEZABUDKA_PBX_SECRET", "hidden-three"),
                DATA);

        assertThat(configuration.toString()).doesNotContain("hidden");
    }

    @Test
    void several_exchanges_may_be_named() {
        var configuration = ConfigurationReader.read(
                Map.of(
                        "NEZABUDKA_PBX_HOST", "one",
                        "NEZABUDKA_PBX_USER", "crm",
                        "NEZABUDKA_PBX_SECRET", "s",
                        "NEZABUDKA_PBX2_HOST", "two",
                        "NEZABUDKA_PBX2_PORT", "5039",
                        "NEZABUDKA_PBX2_USER", "crm",
                        "NEZABUDKA_PBX2_SECRET", "s"),
                DATA);

        assertThat(configuration.pbxs())
                .extracting(Configuration.Pbx::toString)
                .containsExactly("pbx at one:5038", "pbx2 at two:5039");
    }

    @Test
    void the_environment_wins_over_the_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("nezabudka.properties"), "NEZABUDKA_COMPANY=Уют\nNEZABUDKA_HTTP_PORT=9000\n");

        var configuration = ConfigurationReader.read(
                Map.of("NEZABUDKA_CONFIG", file.toString(), "NEZABUDKA_HTTP_PORT", "9001"), DATA);

        assertThat(configuration.company().name()).isEqualTo("Уют");
        assertThat(configuration.http().port()).isEqualTo(9001);
    }

    @Test
    void a_file_that_is_not_there_is_a_mistake() {
        assertThatThrownBy(() -> ConfigurationReader.read(Map.of("NEZABUDKA_CONFIG", "nowhere.properties"), DATA))
                .isInstanceOf(ConfigurationErrors.class)
                .hasMessageContaining("nowhere.properties");
    }

    @Test
    void behind_https_cookies_may_insist_on_it() {
        var configuration = ConfigurationReader.read(Map.of("NEZABUDKA_PUBLIC_URL", "https://crm.example.org/"), DATA);

        assertThat(configuration.http().secure()).isTrue();
        assertThat(configuration.http().address()).isEqualTo("https://crm.example.org");
    }
}
