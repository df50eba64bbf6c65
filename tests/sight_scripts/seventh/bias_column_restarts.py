# verdict: right
import numpy as np
from time import perf_counter


def with_bias(A):
    return np.hstack([A, np.ones((A.shape[0], 1))])


def forward(X, weights):
    outs = [with_bias(X)]
    for i, W in enumerate(weights):
        z = outs[-1] @ W
        if i < len(weights) - 1:
            outs.append(with_bias(np.tanh(z)))
        else:
            outs.append(z)
    return outs


def one_step(X, Y, weights, lr):
    outs = forward(X, weights)
    err = outs[-1] - Y
    cost = np.mean(np.sum(err ** 2, axis=1))
    delta = 2 * err / len(X)
    grads = [None] * len(weights)
    for i in range(len(weights) - 1, -1, -1):
        grads[i] = outs[i].T @ delta
        if i > 0:
            a = outs[i][:, :-1]
            delta = (delta @ weights[i][:-1].T) * (1 - a ** 2)
    for W, G in zip(weights, grads):
        W -= lr * G
    return cost


def attempt(seed, X, Y, sizes, lr, steps):
    r = np.random.RandomState(seed)
    weights = [r.uniform(-1, 1, (m + 1, n)) for m, n in zip(sizes, sizes[1:])]
    for s in range(steps):
        cost = one_step(X, Y, weights, lr)
    return cost, weights


if __name__ == "__main__":
    began = perf_counter()
    a = np.linspace(0, 2 * np.pi, 30)
    X = np.c_[np.cos(a), np.sin(a)]
    Y = np.c_[np.sin(2 * a), np.cos(a) ** 2]
    winner = None
    for seed in range(5):
        cost, weights = attempt(seed, X, Y, [2, 7, 5, 2], 0.1, 400)
        print("restart", seed, "cost", round(float(cost), 5))
        if winner is None or cost < winner[0]:
            winner = (cost, weights)
    print("best of the restarts:", round(float(winner[0]), 5))
    print("done in time" if perf_counter() - began < 60 else "slow machine")
