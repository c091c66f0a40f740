/** The page of readable docs. Its script stands in a file of its own: the content security policy allows no other. */
export const HALAMAN = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lindung: dokumentasi API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
  </head>
  <body>
    <div id="dokumentasi"></div>
    <noscript>Halaman ini memerlukan JavaScript. Naskahnya ada di <a href="/openapi.json">/openapi.json</a>.</noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/mulai.js"></script>
  </body>
</html>
`;

export const SKRIP_MULAI = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#dokumentasi',
  deepLinking: true,
  docExpansion: 'none',
  // No outside service is asked about our document.
  validatorUrl: null,
});
`;

/** Files of swagger-ui-dist that the page needs; nothing else of the package is served. */
export const BERKAS_SWAGGER = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;
