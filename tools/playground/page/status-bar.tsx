import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icons.tsx'
import { useSettings } from './page-settings.ts'
import { clockTime } from './times.ts'
import type { Switches } from './page-wire.ts'

const MINUTE_MS = 60_000

const useMinute = (): number => {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), MINUTE_MS - (now % MINUTE_MS) + 50)
    return () => clearTimeout(timer)
  }, [now])
  return now
}

/** The number of signal bars, 0 to 4, that these switches give. */
const strength = (switches: Switches | null): number => {
  if (!switches) return 4
  if (switches.off || switches.airplaneMode || switches.suspended) return 0
  return switches.dataOnly || switches.roaming ? 2 : 4
}

/** The status bar of a phone: the time and the signal. */
export const StatusBar = ({ switches }: { readonly switches: Switches | null }): JSX.Element => {
  const { language } = useSettings()
  const bars = strength(switches)
  return (
    <div class="status-bar" aria-hidden="true">
      <span>{clockTime(useMinute(), language)}</span>
      <span class="signs">
        {switches?.roaming && <b>R</b>}
        {switches?.airplaneMode ? (
          <Icon name="plane" />
        ) : (
          <svg class="signal" viewBox="0 0 18 12">
            {[3, 6, 9, 12].map((height, index) => (
              <rect
                key={height}
                class={index < bars ? 'on' : ''}
                x={index * 4.8}
                y={12 - height}
                width="3.2"
                height={height}
                rx="1"
              />
            ))}
          </svg>
        )}
        <svg class="battery" viewBox="0 0 24 12">
          <rect x=".7" y=".7" width="20" height="10.6" rx="3.2" />
          <rect class="fill" x="2.6" y="2.6" width="13" height="6.8" rx="1.6" />
          <path d="M22.3 4.4v3.2" />
        </svg>
      </span>
    </div>
  )
}
