# verdict: right
# wrong: -
# line: -
# mistake: -
# style: command-line person with argparse defaults
import argparse
import numpy as np

def main():
    ap = argparse.ArgumentParser(description="xor net")
    ap.add_argument("--hidden", type=int, default=4)
    ap.add_argument("--alpha", type=float, default=2.0)
    ap.add_argument("--iters", type=int, default=5000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("-v", "--verbose", action="store_true")
    args = ap.parse_args()

    np.random.seed(args.seed)
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0,1,1,0]]).T
    w0 = np.random.normal(0, 1, (3, args.hidden))
    w1 = np.random.normal(0, 1, (args.hidden, 1))
    for i in range(args.iters):
        l1 = 1 / (1 + np.exp(-X @ w0))
        l2 = 1 / (1 + np.exp(-l1 @ w1))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2 @ w1.T * l1 * (1 - l1)
        w1 += args.alpha * l1.T @ d2
        w0 += args.alpha * X.T @ d1
        if args.verbose and i % 500 == 0:
            print(i, np.abs(y - l2).mean())
    print("mean |error|: %.4f" % np.abs(y - l2).mean())

if __name__ == "__main__":
    main()
