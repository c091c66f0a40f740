# One image for the API, the worker, the preparation of the database and backups; the compose file says which it runs.
FROM node:24.21.0-slim AS pustaka
WORKDIR /aplikasi
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

# The console is built with tools that the image does not keep.
FROM node:24.21.0-slim AS konsol
WORKDIR /aplikasi
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY domain domain
COPY api api
COPY web web
COPY scripts/infra/console-plugins.ts scripts/infra/console-plugins.ts
COPY docs/panduan docs/panduan
COPY docs/potret docs/potret
RUN npx vite build --config web/vite.config.ts

FROM node:24.21.0-slim
ENV NODE_ENV=production
WORKDIR /aplikasi
COPY --from=pustaka /aplikasi/node_modules node_modules
COPY package.json config.ts config-produksi.ts config-saluran.ts config-tte.ts ./
COPY domain domain
COPY workflows workflows
COPY activities activities
COPY engine engine
COPY pantau pantau
COPY surat surat
COPY worker worker
COPY api api
COPY db db
COPY scripts scripts
COPY --from=konsol /aplikasi/web/dist web/dist
# The compose file mounts volumes over these.
RUN mkdir -p /data/dokumen /cadangan && chown -R node:node /data /cadangan
USER node
CMD ["node", "--max-semi-space-size=16", "api/main.ts"]
