import { Skeleton } from '@mantine/core';
import { useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { ErrorState } from '@/shared/ui/ErrorState';
import { type Order, useOrder } from '../queries';
import { CalculationSection } from './CalculationSection';
import { ContractSection } from './ContractSection';
import classes from './Form.module.css';
import { FormHead } from './FormHead';
import { FulfilmentSection } from './FulfilmentSection';
import { MeasurementSection } from './MeasurementSection';
import { OrderHistory } from './OrderHistory';
import { OtherFiles } from './OtherFiles';
import { PaymentSection } from './PaymentSection';
import { ProjectSection } from './ProjectSection';
import { goToAnchor } from './Section';
import { Summary } from './Summary';
import { TechnologistSection } from './TechnologistSection';

/** The form of an order: may be filled in by anybody in any order, the stage asks for what is missing. */
export default function OrderPage(): ReactNode {
  const { orderId } = useParams({ from: '/shell/orders/$orderId' });
  const { data: order, error, refetch } = useOrder(orderId);
  if (error && !order) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!order) return <Skeleton height={420} />;
  return <Whole key={order.id} order={order} />;
}

function Whole({ order }: { order: Order }) {
  const section = useLocation({ select: (location) => location.hash });
  // A link to what is missing leads to its section.
  useEffect(() => {
    if (section) goToAnchor(section);
  }, [section]);
  return (
    <div className={classes.page} data-testid={`order-${order.id}`}>
      <FormHead order={order} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <MeasurementSection order={order} />
          <ProjectSection order={order} />
          {order.money ? <CalculationSection order={order} money={order.money} /> : null}
          <ContractSection order={order} />
          {order.money ? <PaymentSection order={order} money={order.money} /> : null}
          <TechnologistSection order={order} />
          <OtherFiles order={order} />
          <FulfilmentSection order={order} />
          <OrderHistory order={order} />
        </div>
        <Summary order={order} />
      </div>
    </div>
  );
}
