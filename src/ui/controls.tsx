import type { ComponentChildren } from 'preact';

/** An on/off switch: a native check box in other clothes. */
export function Switch(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  return (
    <label class="switch">
      <span>{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
        }}
      />
    </label>
  );
}

/** One of a few, each with its explanation in sight. */
export function Choices<Value extends string>(props: {
  name: string;
  legend: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="stack tight">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={props.name}
            checked={value === props.value}
            onChange={() => {
              props.onChange(value);
            }}
          />
          <span>
            {label}
            {hint !== undefined && <span class="soft small choice-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A native slider whose value is also said in words. */
export function Slider(props: {
  id: string;
  label: ComponentChildren;
  min: number;
  max: number;
  step: number;
  value: number;
  text: string;
  describedBy?: string;
  onInput: (value: number) => void;
}) {
  return (
    <div class="slider">
      <div class="row spread">
        <label for={props.id}>{props.label}</label>
        <output for={props.id} class="soft small">
          {props.text}
        </output>
      </div>
      <input
        type="range"
        id={props.id}
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={props.text}
        aria-describedby={props.describedBy}
        onInput={(event) => {
          props.onInput(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
