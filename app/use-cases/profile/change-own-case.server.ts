import type { Actor } from '#app/domain/account/actor.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { ProfileChange } from '#app/domain/profile/profile-change.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { profileResource } from './profile-resource.server.ts';

/** Which profile, and as the editor saw it. */
export interface OneProfile {
  readonly profileId: string;
  /** The version the editor saw. */
  readonly version: number;
}

/** Loads the profile, checks the right to it and applies one change made from it. */
export async function changeOwnCase(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  action: Action,
  input: OneProfile,
  changeOf: (profile: ProfileRecord) => ProfileChange | Promise<ProfileChange>,
): Promise<ProfileRecord> {
  const profile = found(await findProfile(tx, input.profileId, dayOf(app.clock.now())));
  allow(actor, action, profileResource(profile));
  await changeProfiles(app, tx, actor.userId, [await changeOf(profile)]);
  return profile;
}
