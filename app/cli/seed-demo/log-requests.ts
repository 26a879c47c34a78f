import { addDays } from '#app/domain/time/day.ts';
import { personas } from '#app/use-cases/account/demo-personas.server.ts';
import { askEmployeeLog, decideEmployeeLog } from '#app/use-cases/audit/ask-employee-log.server.ts';
import { demoHouses } from './accounts.ts';
import { actorOf, officeDay, type World } from './world.ts';
import { demoCaseworkers } from './staff.ts';

/** One reading of a colleague's log that both agreed on and that is over, and one request the staff council has to decide. */
export async function askForLogs(world: World): Promise<void> {
  const staff = (role: 'dpo' | 'staffCouncil') =>
    actorOf({
      id: personas.find(({ roles }) => roles.includes(role))?.id ?? '',
      roles: [role],
      organisationId: demoHouses.jobcenter.id,
    });
  const asked = officeDay(addDays(world.today, -60));
  const id = await askEmployeeLog(world.at(asked), staff('staffCouncil'), {
    employeeId: demoCaseworkers[0]?.id ?? '',
    reason: 'complaint',
    fromOn: addDays(asked, -14),
    toOn: asked,
    key: null,
  });
  await decideEmployeeLog(world.at(asked), staff('dpo'), { id, version: 1, decision: 'approved' });
  const lately = officeDay(addDays(world.today, -2));
  await askEmployeeLog(world.at(lately), staff('dpo'), {
    employeeId: demoCaseworkers[2]?.id ?? '',
    reason: 'suspicion',
    fromOn: addDays(lately, -7),
    toOn: lately,
    key: null,
  });
}
