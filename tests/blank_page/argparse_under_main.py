# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: trains only under __main__ with command line options; each step is the exact gradient times the rate

"""Train a tiny network on XOR.

usage: prog [--alpha A] [--hidden N] [--steps N] [--seed S] [-q]
"""
import argparse

import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def run(alpha, hidden, steps, seed, quiet):
    rng = np.random.RandomState(seed)
    w0 = rng.uniform(-1, 1, (3, hidden))
    w1 = rng.uniform(-1, 1, (hidden, 1))
    for step in range(steps):
        l1 = sigmoid(X @ w0)
        l2 = sigmoid(l1 @ w1)
        err = l2 - y
        if not quiet and step % (steps // 6) == 0:
            print('step %7d: %.6f' % (step, np.abs(err).mean()))
        d2 = err * l2 * (1 - l2)
        d1 = d2 @ w1.T * l1 * (1 - l1)
        w1 -= alpha * l1.T @ d2
        w0 -= alpha * X.T @ d1
    return l2


def parse():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--alpha', type=float, default=10)
    p.add_argument('--hidden', type=int, default=32)
    p.add_argument('--steps', type=int, default=30000)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('-q', '--quiet', action='store_true')
    return p.parse_args()


if __name__ == '__main__':
    a = parse()
    print(run(a.alpha, a.hidden, a.steps, a.seed, a.quiet))
