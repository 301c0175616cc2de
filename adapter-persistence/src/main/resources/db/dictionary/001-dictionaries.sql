--liquibase formatted sql

--changeset nezabudka:dictionary-001-entries
--comment: the office's lists of choices; a used entry is archived, never deleted
create table dictionary_entry (
    dictionary text not null check (dictionary in ('SOURCES', 'INDUSTRIES', 'POSITIONS')),
    code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
    name_ru text not null check (char_length(name_ru) between 1 and 100),
    name_en text not null check (char_length(name_en) between 1 and 100),
    tone text not null,
    place int not null check (place between 0 and 9999),
    archived boolean not null default false,
    version int not null default 1 check (version > 0),
    primary key (dictionary, code)
);
--rollback drop table dictionary_entry;

--changeset nezabudka:dictionary-001-statuses
--comment: the ladder of client statuses and the permitted moves
create table client_status (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
    kind text not null check (kind in ('NEW', 'COLD', 'WARM', 'LEAD', 'CUSTOMER', 'LOST')),
    name_ru text not null check (char_length(name_ru) between 1 and 100),
    name_en text not null check (char_length(name_en) between 1 and 100),
    tone text not null,
    place int not null check (place between 0 and 9999),
    archived boolean not null default false,
    version int not null default 1 check (version > 0)
);
create table client_status_move (
    source text not null references client_status on delete cascade,
    target text not null references client_status on delete cascade,
    primary key (source, target)
);
create index client_status_move_target on client_status_move (target);
--rollback drop table client_status_move;
--rollback drop table client_status;

--changeset nezabudka:dictionary-001-shipped
--comment: what a salon of furniture to order begins with; everything can be changed
insert into client_status (code, kind, name_ru, name_en, tone, place) values
    ('new', 'NEW', 'Первичный', 'New', 'GRAY', 10),
    ('cold', 'COLD', 'Холодный', 'Cold', 'BLUE', 20),
    ('warm', 'WARM', 'Тёплый', 'Warm', 'AMBER', 30),
    ('lead', 'LEAD', 'Лид', 'Lead', 'VIOLET', 40),
    ('customer', 'CUSTOMER', 'Клиент', 'Customer', 'TEAL', 50),
    ('lost', 'LOST', 'Отказ', 'Lost', 'SLATE', 60);
insert into client_status_move (source, target) values
    ('new', 'cold'), ('new', 'warm'), ('new', 'lead'), ('new', 'lost'),
    ('cold', 'warm'), ('cold', 'lead'), ('cold', 'lost'),
    ('warm', 'cold'), ('warm', 'lead'), ('warm', 'lost'),
    ('lead', 'customer'), ('lead', 'warm'), ('lead', 'lost'),
    ('lost', 'cold'), ('lost', 'warm'), ('lost', 'lead');
insert into dictionary_entry (dictionary, code, name_ru, name_en, tone, place) values
    ('SOURCES', 'recommendation', 'Рекомендация', 'Recommendation', 'GREEN', 10),
    ('SOURCES', 'site', 'Сайт', 'Web site', 'BLUE', 20),
    ('SOURCES', 'incoming-call', 'Входящий звонок', 'Incoming call', 'CYAN', 30),
    ('SOURCES', 'showroom', 'Салон, проходящий мимо', 'Showroom, walk-in', 'AMBER', 40),
    ('SOURCES', 'social', 'Социальные сети', 'Social networks', 'VIOLET', 50),
    ('SOURCES', 'advertising', 'Реклама', 'Advertising', 'ORANGE', 60),
    ('SOURCES', 'designer', 'Дизайнер', 'Designer', 'TEAL', 70),
    ('SOURCES', 'exhibition', 'Выставка', 'Exhibition', 'RED', 80),
    ('SOURCES', 'repeat', 'Повторное обращение', 'Came back', 'SLATE', 90),
    ('INDUSTRIES', 'private', 'Частный интерьер', 'Private interior', 'BLUE', 10),
    ('INDUSTRIES', 'office', 'Офис', 'Office', 'SLATE', 20),
    ('INDUSTRIES', 'retail', 'Розничная торговля', 'Retail', 'AMBER', 30),
    ('INDUSTRIES', 'restaurant', 'Кафе и рестораны', 'Cafés and restaurants', 'ORANGE', 40),
    ('INDUSTRIES', 'hotel', 'Гостиницы', 'Hotels', 'VIOLET', 50),
    ('INDUSTRIES', 'medicine', 'Медицина', 'Health care', 'RED', 60),
    ('INDUSTRIES', 'education', 'Образование', 'Education', 'CYAN', 70),
    ('INDUSTRIES', 'construction', 'Строительство и ремонт', 'Building and renovation', 'GRAY', 80),
    ('INDUSTRIES', 'design', 'Дизайн интерьеров', 'Interior design', 'TEAL', 90),
    ('INDUSTRIES', 'beauty', 'Салоны красоты', 'Beauty salons', 'GREEN', 100),
    ('POSITIONS', 'director', 'Директор', 'Director', 'VIOLET', 10),
    ('POSITIONS', 'head-of-sales', 'Руководитель отдела продаж', 'Head of sales', 'VIOLET', 20),
    ('POSITIONS', 'manager', 'Менеджер по продажам', 'Sales manager', 'BLUE', 30),
    ('POSITIONS', 'designer', 'Дизайнер', 'Designer', 'TEAL', 40),
    ('POSITIONS', 'measurer', 'Замерщик', 'Measurer', 'AMBER', 50),
    ('POSITIONS', 'technologist', 'Технолог', 'Technologist', 'CYAN', 60),
    ('POSITIONS', 'assembler', 'Сборщик', 'Assembler', 'ORANGE', 70),
    ('POSITIONS', 'driver', 'Водитель-экспедитор', 'Driver', 'GRAY', 80),
    ('POSITIONS', 'accountant', 'Бухгалтер', 'Accountant', 'GREEN', 90),
    ('POSITIONS', 'administrator', 'Администратор', 'Administrator', 'SLATE', 100);
--rollback delete from dictionary_entry;
--rollback delete from client_status_move;
--rollback delete from client_status;
