import { message } from '../../locale/message.ts';

/** Shows more of a list. */
export function MoreButton({ onMore }: { onMore: () => void }) {
  return (
    <button type="button" onClick={onMore}>
      {message('report_more')}
    </button>
  );
}
