import type { Schemas } from '@/api/client';
import { api, ask, ifMatch } from '@/api/client';
import { employeesQuery, queryClient } from '@/api/queries';

export type Employee = Schemas['Employee'];
export type Facts = Required<Schemas['EmployeeFacts']>;

export const factsOf = (employee: Employee): Facts => ({
  familyName: employee.familyName ?? '',
  givenName: employee.givenName,
  patronymic: employee.patronymic,
  departmentId: employee.departmentId,
  position: employee.position,
  supervisorId: employee.supervisorId,
  extension: employee.extension,
  phone: employee.phone,
  email: employee.email,
});

const at = (employeeId: string) => ({ path: { employeeId } });

export const readEmployee = (id: string) => ask(api.GET('/employees/{employeeId}', { params: at(id) }));

export const writeEmployee = (facts: Facts, base: Employee) =>
  ask(api.PUT('/employees/{employeeId}', { params: { ...at(base.id), header: ifMatch(base.version) }, body: facts }));

/** Puts the newest state of an employee where every screen reads it. */
export function keepEmployee(employee: Employee): void {
  queryClient.setQueryData(employeesQuery.queryKey, (all) => {
    if (!all) return all;
    return all.some((each) => each.id === employee.id)
      ? all.map((each) => (each.id === employee.id ? employee : each))
      : [...all, employee];
  });
}
