import { isIPv4 } from 'node:net';

/** Whether only this machine can reach the host: 127.0.0.0/8, ::1 and the name for them (RFC 6890, RFC 6761). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
