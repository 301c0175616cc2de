/**
 * Check digits of Russian requisites, so that a slip of the pen shows while typing. The server has the last word and checks
 * the same rules.
 */
export type Requisite = 'inn' | 'kpp' | 'ogrn' | 'bic' | 'account' | 'correspondentAccount';
/** Key of the words that say what is wrong. */
export type Fault = 'digits' | 'innLength' | 'kppLength' | 'ogrnLength' | 'bicLength' | 'accountLength' | 'checksum' | 'accountBic' | 'accountNeedsBic';

const weighted = (digits: string, weights: number[]) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function innFits(inn: string): boolean {
  if (/^0+$/.test(inn)) return false;
  const check = (count: number) => (weighted(inn, innWeights.slice(-count)) % 11) % 10 === Number(inn[count]);
  return inn.length === 10 ? check(9) : check(10) && check(11);
}

function ogrnFits(ogrn: string): boolean {
  const body = BigInt(ogrn.slice(0, -1));
  return body !== 0n && ((body % (ogrn.length === 13 ? 11n : 13n)) % 10n) === BigInt(ogrn.at(-1)!);
}

/** The settlement account is keyed by the last three digits of the bank's BIC (Bank of Russia, 515). */
function accountFits(account: string, bic: string, kind: Requisite): boolean {
  // Settlement centres of the Bank of Russia (000 to 002 at the end) and correspondent accounts key by the centre instead.
  const ofCentre = kind === 'correspondentAccount' || /^00[0-2]$/.test(bic.slice(-3));
  const key = ofCentre ? `0${bic.slice(4, 6)}` : bic.slice(-3);
  const weights = Array.from({ length: 23 }, (_, at) => [7, 1, 3][at % 3]!);
  return weighted(key + account, weights) % 10 === 0;
}

export function faultOf(kind: Requisite, typed: string, bic = ''): Fault | null {
  const value = typed.replace(/\s/g, '');
  if (value === '') return null;
  if (kind !== 'kpp' && /\D/.test(value)) return 'digits';
  switch (kind) {
    case 'inn':
      if (value.length !== 10 && value.length !== 12) return 'innLength';
      return innFits(value) ? null : 'checksum';
    case 'kpp':
      return /^\d{4}[\dA-Z]{2}\d{3}$/.test(value) ? null : 'kppLength';
    case 'ogrn':
      if (value.length !== 13 && value.length !== 15) return 'ogrnLength';
      return ogrnFits(value) ? null : 'checksum';
    case 'bic':
      return value.length === 9 ? null : 'bicLength';
    case 'account':
    case 'correspondentAccount':
      if (value.length !== 20) return 'accountLength';
      if (bic.length !== 9) return 'accountNeedsBic';
      return accountFits(value, bic, kind) ? null : 'accountBic';
  }
}
