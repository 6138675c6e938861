// Asks a server over and over, with so many requests in flight, in a process of its own: no load tool may be assumed.
// Closed loop on raw sockets, because node:http as a client costs more than a bare server and would be what is measured.
// Told what to do by messages: { port, paths, cookie, connections, ms } → { requests, seconds, bytes, other }.
// `other` counts the answers that were not 200.
import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = '0\r\n\r\n';

/** One connection that asks again as soon as it has been answered. `onAnswer` says whether to go on. */
function keepAsking(port, nextRequest, onAnswer, onFailure) {
  // Into one buffer: a new one for each read costs more than a small answer, and would be counted against whoever sends more.
  const onread = { buffer: Buffer.alloc(64 * 1024), callback: (size, buffer) => void onData(buffer.subarray(0, size)) };
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
  let held = null;
  // Bytes of the body still to come; -1 while in the head, -2 for a body in chunks.
  let missing = -1;
  let tail = '';
  const next = () => {
    held = null;
    missing = -1;
    tail = '';
    socket.write(nextRequest());
  };
  const answered = (status, bytes) => (onAnswer(status, bytes) ? next() : socket.destroy());
  let status = 0;
  let size = 0;
  socket.on('connect', next);
  socket.on('error', onFailure);
  function onData(chunk) {
    if (missing === -1) {
      const all = held ? Buffer.concat([held, chunk]) : chunk;
      const end = all.indexOf(headEnd);
      if (end < 0) {
        held = Buffer.from(all);
        return;
      }
      const head = all.latin1Slice(0, end);
      status = Number(head.slice(9, 12));
      size = all.length;
      const length = /\r\ncontent-length: (\d+)/i.exec(head);
      missing = length ? Number(length[1]) - (all.length - end - 4) : -2;
    } else {
      size += chunk.length;
      if (missing > 0) missing -= chunk.length;
    }
    if (missing === -2) {
      tail = (tail + chunk.latin1Slice(Math.max(0, chunk.length - 5))).slice(-5);
      if (tail === lastChunk) missing = 0;
    }
    if (missing === 0) answered(status, size);
  }
}

function load({ port, paths, cookie, connections, ms }) {
  const requests = paths.map((path) => {
    const lines = [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept: */*', ...(cookie ? [`Cookie: ${cookie}`] : [])];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  });
  let turn = 0;
  const nextRequest = () => requests[(turn += 1) % requests.length];
  return new Promise((resolve, reject) => {
    let answers = 0;
    let bytes = 0;
    let other = 0;
    let open = connections;
    const started = performance.now();
    const until = started + ms;
    const onAnswer = (status, size) => {
      answers += 1;
      bytes += size;
      if (status !== 200) other += 1;
      if (performance.now() < until) return true;
      open -= 1;
      if (open === 0) resolve({ requests: answers, seconds: (performance.now() - started) / 1000, bytes, other });
      return false;
    };
    for (let n = 0; n < connections; n += 1) keepAsking(port, nextRequest, onAnswer, reject);
  });
}

process.on('message', async (asked) => process.send(await load(asked).catch((error) => ({ error: String(error) }))));
