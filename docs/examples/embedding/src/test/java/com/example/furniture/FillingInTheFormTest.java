package com.example.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.domain.shared.InvalidPhoneNumber;

class FillingInTheFormTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final SiteForm form =
            new SiteForm(company.clients(), company.clientRegistration(), company.transactions());

    @Test
    void a_new_visitor_gets_a_card_that_every_manager_sees() {
        var id = form.submitted("Анна", "+79161234567", "белая кухня");
        var card = company.clientReading().open(company.aManager(), id).client();
        assertThat(card.displayName()).isEqualTo("Анна");
        assertThat(card.status().value()).isEqualTo("new");
        assertThat(card.facts().wishes()).isEqualTo("белая кухня");
    }

    @Test
    void a_client_who_fills_in_the_form_keeps_card_and_manager() {
        var manager = company.aManager();
        var anna = company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").phone("+79161234567").build(), null);
        assertThat(form.submitted("Аня", "+79161234567", "шкаф")).isEqualTo(anna.id());
        assertThat(company.clients().get(anna.id()).responsibleManager()).contains(manager.employee());
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_number_that_cannot_be_dialled_registers_nobody() {
        assertThatThrownBy(() -> form.submitted("Анна", "call me", "")).isInstanceOf(InvalidPhoneNumber.class);
        assertThat(company.clients().all()).isEmpty();
    }
}
