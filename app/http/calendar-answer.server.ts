/** A calendar file to be taken over by whatever program the reader has; kept by no cache. */
export function calendarAnswer(fileName: string, file: string): Response {
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
