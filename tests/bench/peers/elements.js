// What fountain-js or afterwriting (its parser, aw-parser) reads in a Fountain script, as elements.py tells it.
// NODE_PATH=.../node_modules node elements.js NAME FILE
const source = require("fs").readFileSync(process.argv[3], "utf8");

function byFountainJs() {
  const { Fountain } = require("fountain-js");
  const names = { page_break: "page_break", lyrics: "lyrics", centered: "centered", spaces: null, note: null };
  return new Fountain()
    .parse(source, true)
    .tokens.filter((token) => !token.is_title && !/(_begin|_end)$/.test(token.type))
    .map((token) => [token.type in names ? names[token.type] : token.type, token.text || ""]);
}

function byAfterwriting() {
  const { parser } = require("aw-parser");
  const all = { print_notes: true, print_sections: true, print_synopsis: true, print_actions: true, print_headers: true,
    print_dialogues: true, use_dual_dialogue: true, split_dialogue: false, merge_empty_lines: true };
  return parser.parse(source, all).tokens.filter((token) => token.type !== "separator")
    .map((token) => [token.type, token.text]);
}

const readers = { "fountain-js": byFountainJs, afterwriting: byAfterwriting };
console.log(JSON.stringify(readers[process.argv[2]]()));
