import { redirect, type TypedResponse } from '@remix-run/node';

/**
 * Sends the browser on to a page of this portal (303). A header holds signs of ASCII only, so everything else in the
 * path is percent-encoded; what is encoded already stays as it is.
 */
export function seeOther(path: string): TypedResponse<never> {
  return redirect(
    path.replace(/[^\u0021-\u007e]+/g, (text) => encodeURIComponent(Buffer.from(text).toString())),
    303,
  );
}
