import type { IdentityParts } from '#app/domain/identity/identity.ts';

/** Who a person is, as the fields of the form hold it. For the case's own staff only. */
export function personFormValues({ name, contact, birth, status, number }: IdentityParts): Record<string, string> {
  return {
    firstName: name.firstName,
    lastName: name.lastName,
    customerNumber: number.customerNumber ?? '',
    birthOn: birth.birthOn ?? '',
    sex: birth.sex ?? '',
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    street: contact.street ?? '',
    postcode: contact.postcode ?? '',
    town: contact.town ?? '',
    route: contact.route,
    residenceStatus: status.residenceStatus ?? '',
    validUntilOn: status.validUntilOn ?? '',
    permitText: status.permitText ?? '',
    housing: status.housing ?? '',
    enteredOn: status.enteredOn ?? '',
    flags: status.flags.join(' '),
    residenceRuleDistrict: status.residenceRule?.districtKey ?? '',
    residenceRuleUntilOn: status.residenceRule?.untilOn ?? '',
  };
}
