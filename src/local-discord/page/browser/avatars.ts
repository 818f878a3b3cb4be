import type { UserJson } from '../protocol.ts';

/** Drawn here, because nothing may be loaded: a quotation mark for the bot, the initial for people. */
export function avatarOf(user: UserJson): string {
  const mark = user.bot
    ? "<path d='M24 50c0-13 6-21 16-24v7c-5 3-7 6-7 10h7v17H24zm30 0c0-13 6-21 16-24v7c-5 3-7 6-7 10h7v17H54z' fill='#fff'/>"
    : `<text x='48' y='63' font-family='sans-serif' font-size='42' font-weight='600' text-anchor='middle' fill='#fff'>${initial(user)}</text>`;
  const colour = user.bot ? '#1f6f54' : '#5865f2';
  return svgAddress(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'><rect width='96' height='96' fill='${colour}'/>${mark}</svg>`,
  );
}

export function nameOf(user: UserJson): string {
  return user.global_name ?? user.username;
}

function initial(user: UserJson): string {
  return /[\p{L}\p{N}]/u.exec(nameOf(user))?.[0]?.toUpperCase() ?? '';
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
