export default { title: '' } satisfies object;
