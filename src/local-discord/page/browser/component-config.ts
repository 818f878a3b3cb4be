/** Must come before the components: they read this as they load, and would show Discord's own pictures from its servers. */
const blank = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';

Object.assign(globalThis, {
  $discordMessage: {
    avatars: {
      default: blank,
      blue: blank,
      gray: blank,
      green: blank,
      orange: blank,
      red: blank,
      pink: blank,
    },
  },
});
