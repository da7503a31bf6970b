// Runs one SQL file: node duckdb.mjs FILE MEMBERS STATES OUTPUT. In it {members}, {states} and {output} stand for the
// paths, and {NAME.sql} for another file beside it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [file, members, states, output] = process.argv.slice(2);
const paths = { members, states, output };
const read = path => readFileSync(path, 'utf8')
    .replace(/\{(\w+\.sql)\}/g, (_, name) => read(join(dirname(file), name)))
    .replace(/\{(\w+)\}/g, (_, name) => paths[name]);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(read(file));
