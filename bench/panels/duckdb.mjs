// Runs one SQL file: node duckdb.mjs FILE MEMBERS STATES OUTPUT. In the file {members}, {states} and {output} stand for
// the paths.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [file, members, states, output] = process.argv.slice(2);
const fill = { '{members}': members, '{states}': states, '{output}': output };
const sql = readFileSync(file, 'utf8').replace(/\{\w+\}/g, name => fill[name]);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(sql);
