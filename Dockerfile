# One image for the API, the worker and the preparation of the database; the compose file says which it runs.
FROM node:24-slim AS pustaka
WORKDIR /aplikasi
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /aplikasi
COPY --from=pustaka /aplikasi/node_modules node_modules
COPY package.json config.ts config-produksi.ts config-tte.ts ./
COPY domain domain
COPY workflows workflows
COPY activities activities
COPY engine engine
COPY surat surat
COPY worker worker
COPY api api
COPY db db
COPY scripts/siapkan-basis-data.ts scripts/
# Uploads live here; the compose file mounts a volume over it.
RUN mkdir -p /data/dokumen && chown -R node:node /data
USER node
CMD ["node", "api/main.ts"]
