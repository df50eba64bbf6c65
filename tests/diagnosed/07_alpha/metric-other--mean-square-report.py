# mistake: metric-other
# question: 07_alpha/train
# style: mean square, adding
import numpy as np


def act(x):
    return 0.5 * (np.tanh(x / 2) + 1)


def mse(y, guess):
    return np.mean(np.power(y - guess, 2))


def train(X, y, w, v, alpha, iterations, report_every):
    losses = []
    for epoch in range(iterations):
        h = act(np.inner(X, w.T))
        o = act(np.inner(h, v.T))
        if epoch % report_every == 0:
            losses.append(mse(y, o))
        up = np.multiply(y - o, o - o * o)
        back = np.multiply(np.inner(up, v), h - h * h)
        w = w + alpha * np.inner(X.T, back.T)
        v = v + alpha * np.inner(h.T, up.T)
    return w, v, losses


def best_alpha(X, y, w, v, alphas, iterations):
    sizes = []
    for alpha in alphas:
        a, b, _ = train(X, y, w, v, alpha, iterations, 1)
        sizes.append(np.mean(np.abs(y - act(act(X @ a) @ b))))
    return alphas[np.nanargmin(sizes)]
