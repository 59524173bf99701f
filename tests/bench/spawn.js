async function work(n) { await null; return n & 1; }
async function main() {
  let sum = 0;
  for (let i = 0; i < 20000; i++) {
    const tasks = [];
    for (let j = 0; j < 100; j++) tasks.push(work(j));
    for (let j = 0; j < 100; j++) sum += await tasks[j];
  }
  console.log(sum);
}
main();
