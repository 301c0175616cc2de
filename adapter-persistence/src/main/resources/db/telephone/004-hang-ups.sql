--liquibase formatted sql

--changeset nezabudka:telephone-004-hang-ups
--comment: each call that ended asks whether it was ended from the screen
create index telephone_order_hang_up on telephone_order (call_linked_id) where task = 'HANG_UP';
--rollback drop index telephone_order_hang_up;
