import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { until } from '../../tests/chaos/bot-process.ts'
import { freePort } from '../../tests/support/redis.ts'
import { makeRunFolder } from '../../tests/support/run-folder.ts'

/** An nginx in front of processes of the assistant. */
export interface Nginx {
  readonly url: string
  readonly end: () => Promise<void>
}

/** The block that docs/operating.md recommends, for these ports. A process that is going away gets no request twice: the next one does. */
const configOf = (folder: string, port: number, ports: readonly number[]): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/temp; proxy_temp_path ${folder}/temp; fastcgi_temp_path ${folder}/temp;
  uwsgi_temp_path ${folder}/temp; scgi_temp_path ${folder}/temp;
  upstream dozvon { ${ports.map((one) => `server 127.0.0.1:${one} max_fails=1 fail_timeout=1s;`).join(' ')} }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://dozvon;
      proxy_connect_timeout 1s;
      proxy_next_upstream error timeout http_502 http_503 non_idempotent;
    }
  }
}
`

/** Starts nginx in front of these ports of 127.0.0.1. */
export const startNginx = async (ports: readonly number[]): Promise<Nginx> => {
  const { folder, remove } = await makeRunFolder()
  await mkdir(path.join(folder, 'temp'), { mode: 0o777 })
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, configOf(folder, port, ports))
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' })
  const gone = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  await until('nginx answers', () =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  )
  return {
    url,
    end: async () => {
      child.kill('SIGTERM')
      await gone
      remove()
    },
  }
}
