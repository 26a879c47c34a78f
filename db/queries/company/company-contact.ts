import { asc, eq } from 'drizzle-orm';
import type { CompanyContact } from '#app/domain/company/company.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { companyContacts } from '../../schema/company.ts';

export async function listContacts(handle: Handle, companyId: string): Promise<CompanyContact[]> {
  return handle
    .select({
      id: companyContacts.id,
      name: companyContacts.name,
      role: companyContacts.role,
      phone: companyContacts.phone,
      email: companyContacts.email,
    })
    .from(companyContacts)
    .where(eq(companyContacts.companyId, companyId))
    .orderBy(asc(companyContacts.name));
}

export async function insertContact(tx: Tx, companyId: string, contact: Omit<CompanyContact, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insert(companyContacts)
    .values({ id, companyId, name: contact.name, role: contact.role, phone: contact.phone, email: contact.email });
  return id;
}
