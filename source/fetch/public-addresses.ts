// The address of a machine → whether it is one of the public network. The only importer of ipaddr.js.
import { lookup as lookupAddress, type LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { Unreadable } from '../text/trouble.js';

/** False for addresses of the own machine, of private networks, of links, for groups, and such as are kept for other uses. */
export function isPublic(address: string): boolean {
  try {
    return ipaddr.process(address).range() === 'unicast'; // "::ffff:10.0.0.1" is judged as 10.0.0.1
  } catch {
    return false;
  }
}

/** How a name is resolved: as `dns.lookup` with all addresses does. */
export type Resolve = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const resolveBySystem: Resolve = (name, done) => {
  lookupAddress(name, { all: true }, (error, addresses) => {
    done(error, error ? [] : addresses);
  });
};

const PRIVATE =
  'leads to an address of this machine or of a private network and is not fetched; --allow-private allows it';

/** Throws for a host that is itself an address, and no public one: such are connected to without being looked up. */
export function refusePrivateHost(host: string): void {
  const plain = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(plain) && !isPublic(plain)) throw new Unreadable(PRIVATE);
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * The look-up that a connection is made with, so that what is judged is what is connected to: a name of which one address
 * is not public is refused.
 */
export function guardedLookup(resolve: Resolve = resolveBySystem) {
  return (
    name: string,
    options: { readonly all?: boolean | undefined },
    done: LookupDone,
  ): void => {
    resolve(name, (error, found) => {
      const [first] = found;
      if (error) done(error, []);
      else if (first === undefined || !found.every(({ address }) => isPublic(address)))
        done(new Unreadable(PRIVATE), []);
      else if (options.all === true) done(null, [...found]);
      else done(null, first.address, first.family);
    });
  };
}
