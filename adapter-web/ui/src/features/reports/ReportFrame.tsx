import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { type ReportKey, reports } from './reports';

interface ReportFrameProps {
  report: ReportKey;
  filters?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}

/** What all reports have: their names as tabs, the period and the filters; figures cover only what the user may see. */
export function ReportFrame({ report, filters, tools, children }: ReportFrameProps) {
  const { t } = useTranslation('reports');
  const can = useCan();
  const navigate = useNavigate();
  const shown = reports.filter((each) => each.rights.some(can));
  if (!shown.some((each) => each.key === report)) return <NotFound />;
  return (
    <>
      <PageHeader title={t('title')} note={t('visible')} />
      <ViewBar
        label={t('title')}
        views={shown.map(({ key }) => ({ key, label: t(`report.${key}`) }))}
        view={report}
        onView={(key) => {
          const to = shown.find((each) => each.key === key)?.to;
          if (to) void navigate({ to });
        }}
        filters={filters}
        tools={tools}
      />
      {children}
    </>
  );
}
