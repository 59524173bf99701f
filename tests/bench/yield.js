// 10 million suspensions; Node's nearest to Task.Yield is awaiting a resolved promise.
async function main() {
  for (let i = 0; i < 10000000; i++) await null;
  console.log("done");
}
main();
