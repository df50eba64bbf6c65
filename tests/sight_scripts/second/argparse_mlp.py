# verdict: right
# why: A command-line training script with argparse, logging and L2; full-batch steps are right.
#!/usr/bin/env python3
import argparse
import logging
import numpy as np

logging.basicConfig(level=logging.INFO, format="%(message)s")
log = logging.getLogger("mlp")


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--hidden", type=int, default=10)
    p.add_argument("--lr", type=float, default=0.1)
    p.add_argument("--l2", type=float, default=1e-4)
    p.add_argument("--steps", type=int, default=1000)
    return p.parse_args()


def main():
    args = parse()
    rng = np.random.default_rng(0)
    X = rng.normal(size=(64, 2))
    y = (X[:, 0] ** 2 + X[:, 1] ** 2 > 1.2).astype(float)[:, None]
    w1 = rng.normal(size=(2, args.hidden))
    b1 = np.zeros(args.hidden)
    w2 = rng.normal(size=(args.hidden, 1))
    b2 = np.zeros(1)
    for step in range(args.steps):
        h = np.tanh(X @ w1 + b1)
        p = 1 / (1 + np.exp(-(h @ w2 + b2)))
        d2 = (p - y) / len(X)
        d1 = (d2 @ w2.T) * (1 - h ** 2)
        w2 -= args.lr * (h.T @ d2 + args.l2 * w2)
        b2 -= args.lr * d2.sum(axis=0)
        w1 -= args.lr * (X.T @ d1 + args.l2 * w1)
        b1 -= args.lr * d1.sum(axis=0)
        if step % 200 == 0:
            loss = -np.mean(y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9))
            log.info("step %d loss %.4f acc %.3f", step, loss, np.mean((p > 0.5) == y))


if __name__ == "__main__":
    main()
