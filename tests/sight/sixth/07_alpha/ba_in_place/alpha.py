import numpy as np


def squash(v):
    return 1 / (1 + np.exp(-v))


def forward(X, s0, s1):
    a1 = squash(X.dot(s0))
    return a1, squash(a1.dot(s1))


def slopes(X, y, s0, s1):
    a1, a2 = forward(X, s0, s1)
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = delta2.dot(s1.T) * a1 * (1 - a1)
    return X.T.dot(delta1), a1.T.dot(delta2)


def train(X, y, s0, s1, alpha, iterations, report_every):
    errors = []
    for step in range(iterations):
        if step % report_every == 0:
            _, guess = forward(X, s0, s1)
            errors.append(np.abs(guess - y).mean())
        grad_0, grad_1 = slopes(X, y, s0, s1)
        s0 = s0 - alpha * grad_0
        s1 = s1 - alpha * grad_1
    return s0, s1, np.array(errors)


def best_alpha(X, y, s0, s1, alphas, iterations):
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = s0, s1
        for _ in range(iterations):
            h = f(X @ a)
            o = f(h @ b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * X.T @ dh
        last = np.abs(f(f(X @ a) @ b) - y).mean()
        return np.inf if np.isnan(last) else last

    return min(alphas, key=error_after)
