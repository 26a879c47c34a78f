import { useContext } from 'react';
import { NonceContext } from '../shell/nonce-context.ts';

/**
 * Below a plan whose steps may be moved: `public/plan-order.js` lets them be dragged into another row and sends this form.
 * Without it the buttons of a step do the same.
 * @param label what can be done with the mouse, shown where it works
 */
export function PlanOrder({ label }: { label: string }) {
  const nonce = useContext(NonceContext);
  return (
    <>
      <form method="post" data-plan-order hidden>
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="stepId" value="" />
        <input type="hidden" name="place" value="" />
      </form>
      <p className="mute no-print" data-plan-order-hint hidden>
        {label}
      </p>
      <script src="/plan-order.js" nonce={nonce} defer />
    </>
  );
}
