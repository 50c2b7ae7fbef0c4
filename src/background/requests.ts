import * as v from 'valibot';
import type { Done, Explanation, Refused } from '../protocol/messages.ts';
import type { Sender } from './senders.ts';

type Answer = Done | Explanation | Refused;

/** One kind of message that may be sent by `runtime.sendMessage`, who may send it, and what it does. */
export interface RequestHandler {
  readonly from: readonly Sender[];
  answer(message: unknown): Promise<Answer>;
}

/** Ties a shape to the handler of what has that shape; anything else is refused. */
export function handler<Schema extends v.GenericSchema>(
  from: readonly Sender[],
  schema: Schema,
  handle: (message: v.InferOutput<Schema>) => Promise<Answer>,
): RequestHandler {
  return {
    from,
    answer: async (message) => {
      const checked = v.safeParse(schema, message);
      return checked.success ? handle(checked.output) : refused(checked.issues[0].message);
    },
  };
}

/** Answers a message, or says why not. Never rejects. */
export async function answerRequest(
  message: unknown,
  sender: Sender,
  handlers: Readonly<Partial<Record<string, RequestHandler>>>,
): Promise<Answer> {
  const type = typeOf(message);
  const found = type !== undefined && Object.hasOwn(handlers, type) ? handlers[type] : undefined;
  if (!found?.from.includes(sender)) return refused(`${sender} may not send ${type ?? 'this'}`);
  try {
    return await found.answer(message);
  } catch (error) {
    console.error(`Winnow: ${type ?? ''} failed`, error);
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function typeOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return typeof message.type === 'string' ? message.type : undefined;
}

function refused(reason: string): Refused {
  return { type: 'refused', reason };
}
