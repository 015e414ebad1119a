import { describe, expect, it } from 'vitest';
import { networkDisk } from '../../../../../main/library/store/network-disk';

const list = [
  { at: '/', type: 'ext4' },
  { at: '/mnt/desk', type: 'nfs4' },
  { at: '/mnt/desk/local', type: 'btrfs' },
  { at: '/run/user/1000/remote', type: 'fuse.sshfs' },
  { at: '/media/stick', type: 'fuseblk' },
];

describe('a network disk', () => {
  it.each([
    ['/home/ana/library', null],
    ['/mnt/desk', 'nfs4'],
    ['/mnt/desk/long view', 'nfs4'],
    ['/mnt/desktop', null],
    ['/mnt/desk/local/library', null],
    ['/run/user/1000/remote/library', 'fuse.sshfs'],
    ['/media/stick/library', null],
  ])('%s: %s', (path, type) => expect(networkDisk(path, list)).toBe(type));
});
