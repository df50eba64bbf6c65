# verdict: right
# why: Command-line XOR trainer with argparse defaults, tanh hidden and sigmoid output with cross-entropy.
import argparse
import numpy as np

def main():
    ap = argparse.ArgumentParser(description='tiny xor net')
    ap.add_argument('--hidden', type=int, default=6)
    ap.add_argument('--lr', type=float, default=0.3)
    ap.add_argument('--epochs', type=int, default=2000)
    ap.add_argument('--seed', type=int, default=0)
    args = ap.parse_args()
    rng = np.random.default_rng(args.seed)
    X = np.array([[0,0],[0,1],[1,0],[1,1]], float)
    y = np.array([0,1,1,0], float)
    W = rng.normal(0, 1, (args.hidden, 2)); b = np.zeros(args.hidden)
    v = rng.normal(0, 1, args.hidden); c = 0.0
    for ep in range(args.epochs):
        h = np.tanh(X @ W.T + b)
        p = 1/(1+np.exp(-(h @ v + c)))
        e = p - y
        dh = np.outer(e, v)*(1 - h**2)
        v -= args.lr*(e @ h)
        c -= args.lr*e.sum()
        W -= args.lr*dh.T @ X
        b -= args.lr*dh.sum(axis=0)
        if ep % 500 == 0:
            print('epoch', ep, 'ce', -np.log(np.where(y > 0, p, 1-p)).mean())
    print(p.round(3))

if __name__ == '__main__':
    main()
