import type { Signal } from '@preact/signals'
import { showList } from '../../state/commands.ts'
import { movesOn, singleKeys } from '../../state/this-device.ts'
import { Button } from '../../ui/button.tsx'
import { m } from '../../words.ts'

/** What only this browser does so: nothing of it is sent anywhere. */
export function DeviceSettings() {
  return (
    <section aria-labelledby="device">
      <h2 id="device" class="text-lead">
        {m.home_on_this_device()}
      </h2>
      <Switch isOn={movesOn}>{m.home_letters_come_themselves_two()}</Switch>
      <Switch isOn={singleKeys}>{m.home_single_keys_commands_j()}</Switch>
      <Button class="mt-2" onClick={showList}>
        {m.home_show_all_commands_keys()}
      </Button>
    </section>
  )
}

function Switch({ isOn, children }: { readonly isOn: Signal<boolean>; readonly children: string }) {
  return (
    <label class="mt-1 flex min-h-11 items-center gap-3">
      <input type="checkbox" class="size-5 shrink-0" checked={isOn.value} onChange={(event) => (isOn.value = event.currentTarget.checked)} />
      {children}
    </label>
  )
}
