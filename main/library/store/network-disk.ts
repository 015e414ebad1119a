import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';

/** File systems that reach another machine: their locks and write-ahead logs can't be trusted. */
const network =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|9p|afs|ncpfs|glusterfs|ceph|lustre|fuse\.(sshfs|davfs2?|rclone|gvfsd-fuse|glusterfs|s3fs|curlftpfs))$/;

/** Undoes the escapes of /proc/self/mounts: a space is `\040`. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));

/** The mount points with their types, from the system's own list. */
function mounts(): { at: string; type: string }[] {
  try {
    if (process.platform === 'linux')
      return readFileSync('/proc/self/mounts', 'utf8')
        .split('\n')
        .map((line) => line.split(' '))
        .map(([, at = '', type = '']) => ({ at: unescaped(at), type }));
    if (process.platform === 'darwin')
      return [...execFileSync('/sbin/mount', { encoding: 'utf8' }).matchAll(/ on (.+) \((\w+)/g)].map(
        ([, at = '', type = '']) => ({ at, type }),
      );
  } catch {
    // Without the list nothing can be said; a wrong refusal would be worse.
  }
  return [];
}

/** The network file system that holds this path, by the longest mount point above it; `null` for a local disk. */
export function networkDisk(path: string, list = mounts()): string | null {
  if (process.platform === 'win32' && path.startsWith('\\\\')) return 'smb';
  const holder = list
    .filter(({ at }) => at === '/' || path === at || path.startsWith(`${at}/`))
    .toSorted((a, b) => b.at.length - a.at.length)[0];
  return holder && network.test(holder.type) ? holder.type : null;
}

/** Throws `library-network-disk` when the folder does not lie on a disk of this machine. */
export function refuseNetworkDisk(folder: string): void {
  const type = networkDisk(realpathSync(folder));
  if (type) throw new GalleyError('library-network-disk', t('record/library/network'), { type });
}
