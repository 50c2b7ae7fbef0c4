import type { ComponentChildren } from 'preact';

/** A native file field that looks like the other buttons. */
export function FileButton(props: { accept: string; onFile: (file: File) => void; children: ComponentChildren }) {
  return (
    <label class="button file">
      {props.children}
      <input
        type="file"
        class="unseen"
        accept={props.accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.item(0);
          if (file) props.onFile(file);
          // The same file chosen again is to be read again.
          input.value = '';
        }}
      />
    </label>
  );
}
