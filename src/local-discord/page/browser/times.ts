/** Times in the reader's own zone and language. */
const locale = navigator.language;

const styles = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** What `<t:seconds:style>` shows (API Reference: Message Formatting). Unknown styles show as "f". */
export function formatTimestamp(seconds: number, style: string | undefined, now = Date.now()): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${seconds}>`;
  if (style === 'R') {
    const away = seconds - now / 1000;
    const [unit, size] = steps.find(([, one]) => Math.abs(away) >= one) ?? ['second', 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
  }
  const known = Object.entries(styles).find(([name]) => name === style)?.[1] ?? styles.f;
  return new Intl.DateTimeFormat(locale, known).format(date);
}

/** "Today at 14:05", as beside a message. */
export function formatSent(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, styles.t).format(date);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (days === 0) return `Today at ${time}`;
  if (days === 1) return `Yesterday at ${time}`;
  return `${new Intl.DateTimeFormat(locale, styles.d).format(date)} ${time}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Keeps "in 5 minutes" true. */
export function keepRelativeTimes(): void {
  setInterval(() => {
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-relative]'))
      time.textContent = formatTimestamp(Number(time.dataset.relative), 'R');
  }, 20_000);
}
