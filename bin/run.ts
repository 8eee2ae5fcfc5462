/** Runs a command to its end, and no longer than it may take. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of the packages in the project's folder with its output on ours.
 *
 * @param patience milliseconds after which the command and all that it started are ended
 * @returns whether it succeeded in time
 */
export function run(
  command: string,
  args: readonly string[],
  patience = 600_000,
): Promise<boolean> {
  // A group of its own: a test runner that hangs has browsers below it.
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', detached: true });
  const end = () => endGroup(child.pid);
  const timer = setTimeout(() => {
    console.error(`${command} took longer than ${patience / 1000} s and was ended`);
    end();
  }, patience);
  process.once('exit', end);
  return new Promise((resolve) => {
    const finish = (succeeded: boolean) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(succeeded);
    };
    child.once('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}
