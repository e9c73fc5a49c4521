#!/usr/bin/env node
// npm start [-- FILE…]: sets the checkout up and opens the desk. See `sijill start --help` for the options.
import { ensureBuild, ensureNode, ensurePackages } from "./setup.mjs";

ensureNode();
ensurePackages();
ensureBuild();
// npm runs scripts in the package's folder; files and data are the caller's, where npm was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { main } = await import("../dist/cli/main.js");
await main([process.argv[0], "sijill", "start", ...process.argv.slice(2)]);
