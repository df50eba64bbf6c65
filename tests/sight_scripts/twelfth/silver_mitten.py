# verdict: right
#!/usr/bin/env python3
"""Learn the half adder (sum and carry) with one hidden layer and biases."""
import argparse
import numpy as np


def logistic(x):
    return 1.0 / (1.0 + np.exp(-x))


def train(inputs, targets, n_hidden, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    n_in, n_out = inputs.shape[1], targets.shape[1]
    W_ih = rng.standard_normal((n_in, n_hidden))
    b_h = np.zeros(n_hidden)
    W_ho = rng.standard_normal((n_hidden, n_out))
    b_o = np.zeros(n_out)

    for epoch in range(epochs):
        hid = logistic(inputs @ W_ih + b_h)
        out = logistic(hid @ W_ho + b_o)

        err = out - targets
        g_out = err * out * (1.0 - out)
        g_hid = (g_out @ W_ho.T) * hid * (1.0 - hid)

        W_ho -= lr * (hid.T @ g_out)
        b_o -= lr * g_out.sum(axis=0)
        W_ih -= lr * (inputs.T @ g_hid)
        b_h -= lr * g_hid.sum(axis=0)

        if epoch % (epochs // 5) == 0:
            print(f"{epoch:5d}  mse={np.mean(err ** 2):.5f}")
    return W_ih, b_h, W_ho, b_o


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--hidden", type=int, default=4)
    ap.add_argument("--lr", type=float, default=1.0)
    ap.add_argument("--epochs", type=int, default=5000)
    ap.add_argument("--seed", type=int, default=5)
    args = ap.parse_args()

    bits = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    sum_carry = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float)
    W_ih, b_h, W_ho, b_o = train(bits, sum_carry, args.hidden, args.lr, args.epochs, args.seed)
    print(np.round(logistic(logistic(bits @ W_ih + b_h) @ W_ho + b_o), 2))


if __name__ == "__main__":
    main()
