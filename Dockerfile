# The portal as an image: one process, one volume (/data), nothing else written.
#
#   docker build -t werkbruecke .
#
# What happens in it is a command of this repository that runs without an engine as well: `npm run release -- <folder>`, tried in
# an empty folder from the files .dockerignore lets in, and started from there. docs/betrieb says how to run the image.

FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN node app/cli/bootstrap.mjs release /release

FROM node:24-slim
LABEL org.opencontainers.image.title="Werkbrücke" \
  org.opencontainers.image.description="Portal für assistierte Vermittlung" \
  org.opencontainers.image.licenses="EUPL-1.2"
# RUST_LOG: libSQL's native library has lines of its own, which are on no list of the log.
ENV NODE_ENV=production \
  RUST_LOG=off \
  WERKBRUECKE_MODE=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=root:root /release /app
# /data is made in the image, so that a new volume belongs to the user the portal runs as.
RUN mkdir -m 0700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "build/server/index.js"]
