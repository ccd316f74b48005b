// One user a service, each with its own database and nothing else. Run once, by the image, at the first start.
for (const service of ['registry', 'volunteer', 'project', 'evaluation']) {
  const pwd = process.env[`${service.toUpperCase()}_DB_PASSWORD`];
  if (!pwd) throw new Error(`${service.toUpperCase()}_DB_PASSWORD is not set`);
  db.getSiblingDB('admin').createUser({ user: service, pwd, roles: [{ role: 'readWrite', db: service }] });
}
