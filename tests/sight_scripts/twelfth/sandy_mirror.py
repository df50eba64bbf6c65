# verdict: right
#!/usr/bin/env python3
"""Train a small MLP on XOR.  Try --hidden 8 --lr 0.3"""
import argparse
import logging
import sys

import numpy as np

log = logging.getLogger("mlp")


def parse(argv=None):
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--hidden", type=int, default=5)
    ap.add_argument("--lr", type=float, default=0.5)
    ap.add_argument("--epochs", type=int, default=2000)
    ap.add_argument("--decay", type=float, default=1e-4, help="weight decay")
    ap.add_argument("--seed", type=int, default=11)
    ap.add_argument("--every", type=int, default=500)
    return ap.parse_known_args(argv)[0]


def main():
    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")
    args = parse()
    rng = np.random.default_rng(args.seed)
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float64)
    y = np.array([[0], [1], [1], [0]], dtype=np.float64)

    w1 = rng.normal(size=(2, args.hidden))
    b1 = np.zeros((1, args.hidden))
    w2 = rng.normal(size=(args.hidden, 1))
    b2 = np.zeros((1, 1))

    for epoch in range(args.epochs):
        h = np.tanh(x @ w1 + b1)
        p = 1 / (1 + np.exp(-(h @ w2 + b2)))

        d2 = p - y
        d1 = (d2 @ w2.T) * (1 - h * h)

        # decay shrinks the weights (never the biases) beside the data gradient
        shrink = 1 - args.lr * args.decay
        w2 *= shrink
        w2 -= args.lr * h.T @ d2
        b2 -= args.lr * d2.sum(axis=0, keepdims=True)
        w1 *= shrink
        w1 -= args.lr * x.T @ d1
        b1 -= args.lr * d1.sum(axis=0, keepdims=True)

        if epoch % args.every == 0:
            log.info("epoch %d  bce %.5f", epoch,
                     float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()))
    log.info("answers %s", p.ravel().round(3).tolist())


if __name__ == "__main__":
    main()
