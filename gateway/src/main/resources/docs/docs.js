fetch('/docs/services.json')
  .then((answer) => answer.json())
  .then((urls) =>
    SwaggerUIBundle({
      urls,
      dom_id: '#documents',
      deepLinking: true,
      validatorUrl: null, // would send the document to a server outside
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
      // A document names the service's own address, which only the gateway reaches.
      requestInterceptor: (request) => {
        const { pathname, search } = new URL(request.url, location.origin);
        request.url = pathname + search;
        return request;
      },
    }),
  );
