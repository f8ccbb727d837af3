import type { OxlintConfig, OxlintOverride } from 'oxlint';
import { NETWORK, ROOMS, SDKS } from './house/rooms.ts';
import type { Room } from './house/rooms.ts';

interface Pattern {
  readonly group: string[];
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

const NO_WAY_UP: Pattern = { group: ['../*', '../../*'], message: 'From elsewhere import as #folder/x.ts, never ../' };
const TOP_ROOMS = ROOMS.map(({ folder }) => folder).filter((folder) => !folder.includes('/'));
const isIn = (folder: string, room: string): boolean => folder === room || folder.startsWith(`${room}/`);
const asImport = (room: string): string => (room.endsWith('.ts') || room === 'config' ? `#${room}` : `#${room}/**`);

/** Every room that a room may not import: those above it, and those beside it that it does not name. */
function forbiddenRooms({ folder, may }: Room): Pattern {
  const beside = ROOMS.map((room) => room.folder).filter(
    (other) => other.includes('/') && other.split('/')[0] === folder.split('/')[0],
  );
  const others = [...TOP_ROOMS, 'config', ...(folder.includes('/') ? beside : [])].filter(
    (room) => !isIn(folder, room),
  );
  const open = may.filter((allowed) => others.some((other) => other !== allowed && isIn(allowed, other)));
  const closed = others.filter((other) => !may.includes(other));
  return {
    group: [...closed.map(asImport), ...open.map((allowed) => `!${asImport(allowed)}`)],
    message: `${folder} imports ${may.length === 0 ? 'nothing else of ours' : may.join(', ')} (house/rooms.ts)`,
  };
}

function forbiddenPackages({ folder }: Room): Pattern[] {
  const foreign = SDKS.filter(({ room }) => !isIn(folder, room));
  const types = foreign.filter(({ typesIn }) => typesIn === folder).flatMap(({ packages }) => packages);
  const closed = foreign.filter(({ typesIn }) => typesIn !== folder).flatMap(({ packages }) => packages);
  return [
    { group: closed, message: 'an SDK is named in one room only (house/rooms.ts)' },
    ...(types.length === 0
      ? []
      : [{ group: types, allowTypeImports: true, message: `${folder} takes types from the SDKs, nothing else` }]),
    ...(isIn(folder, 'core') ? [{ group: [...NETWORK], message: 'core is offline' }] : []),
  ];
}

function rulesOf(room: Room): OxlintOverride {
  const patterns = [NO_WAY_UP, forbiddenRooms(room), ...forbiddenPackages(room)];
  return { files: [`src/${room.folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const config: OxlintConfig = {
  plugins: ['typescript', 'import', 'unicorn', 'promise', 'vitest', 'node'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['node_modules', 'docs', 'dist', 'examples'],
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-unsafe-type-assertion': 'error',
    'typescript/consistent-return': 'off',
    'import/no-default-export': 'error',
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'no-shadow': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-callback-reference': 'off',
    'promise/always-return': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/no-conditional-tests': 'off',
    'no-restricted-imports': ['error', { patterns: [NO_WAY_UP] }],
  },
  overrides: [
    {
      files: ['test/**/*.ts', 'bench/**/*.ts', 'train/**/*.ts', 'house/**/*.ts'],
      rules: {
        'max-lines-per-function': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        'no-restricted-imports': 'off',
      },
    },
    { files: ['vitest.config.ts', 'oxlint.config.ts'], rules: { 'import/no-default-export': 'off' } },
    ...ROOMS.map(rulesOf),
  ],
};

export default config;
