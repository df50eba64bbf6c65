# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights are locals of main, options come from argparse with defaults
#!/usr/bin/env python3
import argparse
import sys

import numpy as np


def parse(argv):
    p = argparse.ArgumentParser(description="toy network")
    p.add_argument("--hidden", type=int, default=4)
    p.add_argument("--alpha", type=float, default=10.0)
    p.add_argument("--steps", type=int, default=20000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("-q", "--quiet", action="store_true")
    return p.parse_args(argv)


def main(argv=None):
    args = parse(argv)
    np.random.seed(args.seed)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0, 1, 1, 0]]).T

    syn0 = 2 * np.random.random((X.shape[1], args.hidden)) - 1
    syn1 = 2 * np.random.random((args.hidden, y.shape[1])) - 1

    for j in range(args.steps):
        layer_1 = 1 / (1 + np.exp(-X.dot(syn0)))
        layer_2 = 1 / (1 + np.exp(-layer_1.dot(syn1)))
        error = layer_2 - y
        delta_2 = error * layer_2 * (1 - layer_2)
        delta_1 = delta_2.dot(syn1.T) * layer_1 * (1 - layer_1)
        syn1 -= args.alpha * layer_1.T.dot(delta_2)
        syn0 -= args.alpha * X.T.dot(delta_1)
        if not args.quiet and j % 5000 == 0:
            print(f"{j}: {np.abs(error).mean():.6f}", file=sys.stderr)
    print(layer_2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
