/** The document that the script fills. The token goes into it: pages of other origins cannot read it there. */
export function pageHtml(token: string, title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<meta name="page-token" content="${escapeHtml(token)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%231f6f54'/%3E%3Cpath d='M9 17c0-4 2-6 5-7v2c-1 1-2 2-2 3h2v5H9zm9 0c0-4 2-6 5-7v2c-1 1-2 2-2 3h2v5h-5z' fill='%23fff'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page/client.css">
<script type="module" src="/page/client.js"></script>
</head>
<body>
<noscript>This page needs JavaScript. It loads nothing from the internet.</noscript>
<div id="app"><p class="starting">Opening the local Discord…</p></div>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
