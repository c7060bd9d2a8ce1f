/* Times a kernel from inside a native process: SIZE COUNT -> JSON {"result", "ms": [...]}. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

double solve(int size);

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  int size = atoi(argv[1]);
  int count = atoi(argv[2]);
  double result = solve(size);
  printf("{\"ms\": [");
  for (int i = 0; i < count; i++) {
    double begin = now();
    result = solve(size);
    printf("%s%.6f", i ? ", " : "", now() - begin);
  }
  printf("], \"result\": %.17g}\n", result);
  return 0;
}
