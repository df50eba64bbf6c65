# verdict: right
import sys
import argparse
import numpy as np

def parse(argv):
    ap = argparse.ArgumentParser(description="toy network")
    ap.add_argument("--hidden", type=int, default=5)
    ap.add_argument("--alpha", type=float, default=0.8)
    ap.add_argument("--epochs", type=int, default=2000)
    ap.add_argument("--activation", choices=["sigmoid", "tanh"], default="sigmoid")
    ap.add_argument("--seed", type=int, default=709)
    return ap.parse_args(argv)

def activation(name):
    if name == "sigmoid":
        return (lambda z: 1 / (1 + np.exp(-z))), (lambda a: a * (1 - a))
    return np.tanh, (lambda a: 1 - a * a)

def main(argv=()):
    args = parse(list(argv))
    f, df = activation(args.activation)
    np.random.seed(args.seed)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    s0 = np.random.uniform(-1, 1, (3, args.hidden))
    s1 = np.random.uniform(-1, 1, (args.hidden, 1))
    for _ in range(args.epochs):
        l1 = f(X @ s0)
        l2 = f(l1 @ s1)
        l2_delta = (l2 - y) * df(l2)
        l1_delta = (l2_delta @ s1.T) * df(l1)
        s1 -= args.alpha * l1.T @ l2_delta
        s0 -= args.alpha * X.T @ l1_delta
    print("mean error %.4f" % np.abs(l2 - y).mean())
    return 0

if __name__ == "__main__":
    sys.exit(main())
