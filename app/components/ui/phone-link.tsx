/** A telephone number to call with one touch. */
export function PhoneLink({ phone, className }: { phone: string; className?: string }) {
  return (
    <a className={className} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}
