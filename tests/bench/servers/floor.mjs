// The raw counterpart over HTTP: node:http and better-sqlite3, nothing else. Plain JavaScript, so that starting it is starting it.
//   node tests/bench/servers/floor.mjs <database>
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const db = new Database(process.argv[2], { readonly: true });
db.pragma('cache_size = -64000');
const list = db.prepare(
  `select d.id, d.reference, d.state, d.turn, d.opened_at, d.changed_at, i.occurred_on, s.number, s.name, s.version_label,
     (select min(l.due_on) from deadline l where l.dossier_id = d.id and l.status = 'open') as next_due_on
   from dossier d join incident i on i.id = d.id join system s on s.id = i.system_id
   where d.workflow = 'incident' and d.reference < ? order by d.reference desc limit 25`,
);
const found = db.prepare(
  `select e.* from register_entry e where e.seq in (select f.seq from register_facet f where f.facet = 'area' and f.value = ?
     and f.seq < ? order by f.seq desc limit 25) order by e.seq desc`,
);
const words = db.prepare(
  `select e.* from register_entry e where e.seq in (select rowid from register_search where register_search match ?
     order by rowid desc limit 25) order by e.seq desc`,
);
const rows = db.prepare(
  `select e.seq, e.number, e.name, e.version_label as version, e.provider_name as provider, e.status, e.device_class as class
   from register_entry e where e.seq in (select f.seq from register_facet f where f.facet = 'area' and f.value = ?
     and f.seq < ? order by f.seq desc limit 25) order by e.seq desc`,
);
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const cell = (text) => `<td>${escaped(text)}</td>`;
const table = () =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><main><h1>Systems</h1><table><tbody>${rows
    .all('diagnosis-clinical-care', Number.MAX_SAFE_INTEGER)
    .map(
      (row) =>
        `<tr><td><a href="/systems/${row.number}">${row.number}</a></td>${cell(row.name)}${cell(row.version)}${cell(row.provider)}${cell(row.status)}${cell(row.class)}</tr>`,
    )
    .join('')}</tbody></table></main></body></html>`;
const one = db.prepare('select * from register_entry where number = ?');

const answers = {
  '/': () => ({ ok: true }),
  '/list': () => list.all('INC-9999-999999'),
  '/filter': (asked) => found.all(asked.get('area'), Number.MAX_SAFE_INTEGER),
  '/words': (asked) => words.all(`"${asked.get('q')}"*`),
  '/one': (asked) => one.get(asked.get('number')),
};

const server = createServer((req, res) => {
  const mark = req.url.indexOf('?');
  const path = mark < 0 ? req.url : req.url.slice(0, mark);
  const asked = mark < 0 ? undefined : new URLSearchParams(req.url.slice(mark + 1));
  const body = path === '/table' ? table() : JSON.stringify(answers[path](asked));
  res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body);
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(`listening ${server.address().port}`));
