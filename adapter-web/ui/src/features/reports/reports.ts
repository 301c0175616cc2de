/** The reports there are, with the rights that open each. */
export const reports = [
  { key: 'receipts', to: '/reports/receipts', rights: ['orders.finance'] },
  { key: 'desks', to: '/reports/desks', rights: ['orders.view'] },
] as const;

export type ReportKey = (typeof reports)[number]['key'];
