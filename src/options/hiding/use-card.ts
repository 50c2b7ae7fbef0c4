import { useEffect, useState } from 'preact/hooks';
import { readCard, type Card } from './card.ts';

/** The card of the model that Winnow comes with; undefined while it is read, an error where it cannot be. */
export function useCard(): Card | Error | undefined {
  const [card, setCard] = useState<Card | Error>();
  useEffect(() => {
    readCard().then(setCard, (error: unknown) => {
      setCard(error instanceof Error ? error : new Error(String(error)));
    });
  }, []);
  return card;
}
