import { Loader, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { useStatuses } from '@/api/queries';
import { useCan } from '@/api/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { StatusChip } from '@/shared/ui/StatusChip';
import { usePlaceCall, type Whom } from '@/features/telephone/orders';
import { formatPhone, normalisePhone } from '@/shared/phone';
import classes from './SearchDialog.module.css';
import { useCommands } from './commands';
import { type Recent, recents, remember } from './recents';

interface Hit {
  id: string;
  text: string;
  note?: string;
  status?: string;
  run: () => void;
}

interface Group {
  key: 'clients' | 'persons' | 'employees' | 'recent' | 'commands' | 'create' | 'call';
  hits: Hit[];
}

/** One field for everything: clients, people, colleagues and commands; `>` asks for commands only. */
export default function SearchDialog({ initial, onClose }: { initial: string; onClose: () => void }) {
  const { t } = useTranslation('search');
  const can = useCan();
  const router = useRouter();
  const statuses = useStatuses();
  const commands = useCommands(onClose);
  const list = useId();
  const [text, setText] = useState(initial);
  const [at, setAt] = useState(0);
  const [calling, setCalling] = useState(false);
  const onlyCommands = text.trimStart().startsWith('>') && !calling;
  const wanted = (onlyCommands ? text.trimStart().slice(1) : text).trim();
  const place = usePlaceCall();
  const [asked] = useDebouncedValue(wanted, 150);
  const mayAsk = !onlyCommands && asked.length >= 2 && can('clients.view');
  const found = useQuery({
    queryKey: ['search', 'all', asked],
    queryFn: () => ask(api.GET('/search', { params: { query: { q: asked.slice(0, 100), limit: 7 } } })),
    enabled: mayAsk,
    placeholderData: keepPreviousData,
  });

  const groups = useMemo<Group[]>(() => {
    const go = (to: string, recent?: Recent) => () => {
      if (recent) remember(recent);
      onClose();
      router.history.push(to);
    };
    const dial = (whom: Whom) => () => {
      onClose();
      place.mutate(whom);
    };
    const placing: Hit[] =
      calling || !can('calls.place')
        ? []
        : [{ id: 'call', text: t('callSomebody'), run: () => { setCalling(true); setText(''); } }].filter((command) => fits(command.text, wanted));
    const number = normalisePhone(wanted);
    if (calling) {
      const people = wanted.length < 2 || !mayAsk ? undefined : found.data;
      const dialled: Hit[] = number && can('contacts.phone') ? [{ id: 'number', text: t('callNumber', { number: formatPhone(number) }), run: dial({ number }) }] : [];
      return (
        [
          { key: 'call', hits: dialled },
          {
            key: 'clients',
            hits: (people?.clients ?? []).filter((client) => client.phone).map((client) => ({ id: client.id, text: client.name, note: formatPhone(client.phone), status: client.status, run: dial({ clientId: client.id }) })),
          },
          {
            key: 'persons',
            hits: (people?.persons ?? []).filter((person) => person.phone).map((person) => ({ id: person.id, text: person.name, note: [person.clientName, formatPhone(person.phone)].filter(Boolean).join(' · '), run: dial({ clientId: person.clientId, contactPersonId: person.id }) })),
          },
        ] as Group[]
      ).filter((group) => group.hits.length > 0);
    }
    const matching: Group = {
      key: 'commands',
      hits: [
        ...placing,
        ...commands.filter((command) => fits(command.text, wanted)).map((command) => ({ id: command.id, text: command.text, run: command.run })),
      ],
    };
    if (onlyCommands) return [matching];
    if (wanted.length < 2) {
      const seen = recents().map((each) => ({ id: `recent-${each.to}`, text: each.text, note: each.note, run: go(each.to, each) }));
      return [{ key: 'recent' as const, hits: seen }, matching].filter((group) => group.hits.length > 0);
    }
    const data = mayAsk ? found.data : undefined;
    const clients: Hit[] = (data?.clients ?? []).map((client) => {
      const to = `/clients/${client.id}`;
      return {
        id: client.id,
        text: client.name,
        note: [formatPhone(client.phone), client.managerName].filter(Boolean).join(' · '),
        status: client.status,
        run: go(to, { to, text: client.name, note: formatPhone(client.phone) }),
      };
    });
    const persons: Hit[] = (data?.persons ?? []).map((person) => ({
      id: person.id,
      text: person.name,
      note: [person.position, person.clientName, formatPhone(person.phone)].filter(Boolean).join(' · '),
      run: go(`/clients/${person.clientId}`, { to: `/clients/${person.clientId}`, text: person.clientName, note: person.name }),
    }));
    const employees: Hit[] = (data?.employees ?? []).map((employee) => ({
      id: employee.id,
      text: employee.name,
      note: [employee.extension, employee.departmentName].filter(Boolean).join(' · '),
      run: go(`/admin/employees?open=${employee.id}`),
    }));
    const nothing = data && !found.isFetching && clients.length + persons.length === 0;
    const create: Hit[] =
      nothing && can('clients.create')
        ? [{ id: 'create', text: t('createClient', { text: wanted }), run: go(`/clients?new=true&name=${encodeURIComponent(wanted)}`) }]
        : [];
    return (
      [
        { key: 'clients', hits: clients },
        { key: 'persons', hits: persons },
        { key: 'employees', hits: employees },
        matching,
        { key: 'create', hits: create },
      ] as Group[]
    ).filter((group) => group.hits.length > 0);
  }, [commands, wanted, onlyCommands, mayAsk, found.data, found.isFetching, can, onClose, router, t, calling, place]);

  const hits = groups.flatMap((group) => group.hits);
  const chosen = Math.min(at, hits.length - 1);
  useEffect(() => setAt(0), [wanted]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setAt((chosen + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && hits[chosen]) {
      event.preventDefault();
      hits[chosen].run();
    }
  };

  let index = -1;
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size={640} padding={0} yOffset="10vh" aria-label={t('title')} transitionProps={{ duration: 0 }}>
      <TextInput
        data-autofocus
        variant="unstyled"
        className={classes.field}
        aria-label={t('title')}
        placeholder={t(calling ? 'callPlaceholder' : 'placeholder')}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={found.isFetching && mayAsk ? <Loader size={14} /> : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={hits[chosen] ? `${list}-${hits[chosen].id}` : undefined}
        autoComplete="off"
      />
      <div ref={box} id={list} role="listbox" aria-label={t('title')} className={classes.list} aria-busy={found.isFetching || undefined}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={t(`group.${group.key}`)}>
            <div className={classes.group} aria-hidden>
              {t(`group.${group.key}`)}
            </div>
            {group.hits.map((hit) => {
              index += 1;
              const here = index;
              return (
                <div
                  key={hit.id}
                  id={`${list}-${hit.id}`}
                  role="option"
                  aria-selected={here === chosen}
                  className={classes.hit}
                  onPointerMove={() => setAt(here)}
                  onClick={hit.run}
                >
                  <span className={classes.text}>{hit.text}</span>
                  {hit.note ? <span className={classes.note}>{hit.note}</span> : null}
                  {hit.status ? <StatusChip tone={statuses.toneOf(hit.status)}>{statuses.nameOf(hit.status)}</StatusChip> : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {found.error && mayAsk ? (
        <div className={classes.foot}>
          <ErrorState error={found.error} onRetry={() => void found.refetch()} compact />
        </div>
      ) : null}
      <div className={classes.foot} role="status">
        {hits.length === 0 && !found.isFetching ? t('nothing') : t('hint')}
      </div>
    </Modal>
  );
}

/** Every word typed begins a word of the command. */
function fits(text: string, wanted: string): boolean {
  const words = text.toLocaleLowerCase().split(/[\s:]+/);
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
