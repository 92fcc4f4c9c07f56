#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';

// "inspect … | head -1": who reads no further wants no more of it, and no complaint.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
