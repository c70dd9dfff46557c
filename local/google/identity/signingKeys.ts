/**
 * The keys that sign identity tokens, and what the world sees of them (JWKS, PEM).
 *
 * Made on first use, because a key takes longer than a test. Rotation adds a key and keeps the former ones published, as
 * Google does for some hours.
 */
import { createHash, generateKeyPair } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK } from 'jose';
import type { JWK } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const makeSigningKey = async (): Promise<SigningKey> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { kid, privateKey, publicKey };
};

export const publicPem = (key: SigningKey): string => key.publicKey.export({ type: 'spki', format: 'pem' }).toString();

export class SigningKeys {
  /** Newest first. */
  #keys: Promise<SigningKey>[] = [];
  #foreign: Promise<SigningKey> | undefined;

  current(): Promise<SigningKey> {
    const [newest] = this.#keys;
    if (newest) return newest;
    const first = makeSigningKey();
    this.#keys = [first];
    return first;
  }

  /** A key that was never published: what a forger has. */
  foreign(): Promise<SigningKey> {
    this.#foreign ??= makeSigningKey();
    return this.#foreign;
  }

  /** @param keepOld whether the former keys stay published. */
  async rotate(keepOld = true): Promise<void> {
    await this.current();
    const next = makeSigningKey();
    this.#keys = keepOld ? [next, ...this.#keys] : [next];
    await next;
  }

  async published(): Promise<readonly SigningKey[]> {
    await this.current();
    return Promise.all(this.#keys);
  }

  async jwks(): Promise<{ readonly keys: readonly JWK[] }> {
    const keys = await this.published();
    return {
      keys: await Promise.all(
        keys.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' })),
      ),
    };
  }
}
