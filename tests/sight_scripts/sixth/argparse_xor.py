# verdict: right
import argparse
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def predict(model, X):
    acts = [X]
    for W in model:
        acts.append(sigmoid(acts[-1] @ W))
    return acts


def fit(model, X, y, lr, epochs):
    for e in range(epochs):
        l0, l1, l2 = predict(model, X)
        delta2 = (y - l2) * l2 * (1 - l2)
        delta1 = delta2 @ model[1].T * l1 * (1 - l1)
        for W, a, d in zip(model, (l0, l1), (delta1, delta2)):
            W += lr * a.T @ d
        if e % 500 == 0:
            print(f"epoch={e} mae={np.abs(y - l2).mean():.4f}")
    return model


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description="the classic, with options")
    ap.add_argument("--hidden", type=int, default=4)
    ap.add_argument("--lr", type=float, default=1.0)
    ap.add_argument("--epochs", type=int, default=2000)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    rng = np.random.default_rng(args.seed)
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    model = [rng.uniform(-1, 1, (3, args.hidden)), rng.uniform(-1, 1, (args.hidden, 1))]
    fit(model, X, y, args.lr, args.epochs)
