import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { FormSection } from '@/shared/ui/FormSection';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Logo } from '@/shared/ui/Logo';
import { PageHeader } from '@/shared/ui/PageHeader';
import classes from './AboutPage.module.css';
import shipped from './licences.json';

/** What the program is, and whose work is inside of it. */
export default function AboutPage(): ReactNode {
  const { t } = useTranslation('about');
  const licences = useQuery({
    queryKey: ['licences'],
    queryFn: async () => (await ask(api.GET('/licences'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const all = useMemo(() => {
    const known = new Set(licences.data?.map((each) => each.name));
    return [...(licences.data ?? []), ...shipped.npm.filter((each) => !known.has(each.name))].sort((a, b) =>
      a.name.localeCompare(b.name, 'en'),
    );
  }, [licences.data]);
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes.page}>
        <div className={classes.product}>
          <Logo size={44} />
          <div>
            <p className={classes.name}>{t('common:appName')}</p>
            <p className={classes.what}>{t('what')}</p>
            <p className={classes.what}>{t('licence')}</p>
          </div>
          <a href="/api" className={classes.docs}>
            {t('docs')}
          </a>
        </div>
        <FormSection title={t('libraries')} note={<span className="nz-dimmed">{all.length}</span>}>
          {licences.isPending ? (
            <GridSkeleton columns={[320, 120, 160]} label={t('common:loading')} />
          ) : (
            <>
              {licences.error ? <ErrorState error={licences.error} onRetry={() => void licences.refetch()} compact /> : null}
              <Table stickyHeader verticalSpacing={4}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('library')}</Table.Th>
                    <Table.Th>{t('version')}</Table.Th>
                    <Table.Th>{t('terms')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {all.map((each) => (
                    <Table.Tr key={`${each.name} ${each.version}`}>
                      <Table.Td>{each.name}</Table.Td>
                      <Table.Td>{each.version}</Table.Td>
                      <Table.Td>{each.licence}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </>
          )}
        </FormSection>
      </div>
    </>
  );
}
