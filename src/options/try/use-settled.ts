import { useEffect, useState } from 'preact/hooks';

/** A text once it has not changed for a while, alone in a list; an empty list for nothing but blanks. */
export function useSettled(text: string, milliseconds: number): readonly string[] {
  const [settled, setSettled] = useState<readonly string[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text.trim() === '' ? [] : [text]);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [text, milliseconds]);
  return settled;
}
