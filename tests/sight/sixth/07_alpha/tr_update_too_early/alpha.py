import numpy as np


def train(X, y, s0, s1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps."""
    f = lambda z: 1 / (1 + np.exp(-z))
    s0, s1 = s0.copy(), s1.copy()
    errors = []
    for j in range(iterations):
        a1 = f(X @ s0)
        a2 = f(a1 @ s1)
        if j % report_every == 0:
            errors += [abs(y - a2).mean()]
        delta2 = (y - a2) * a2 * (1 - a2)
        s1 += alpha * a1.T @ delta2
        delta1 = delta2 @ s1.T * a1 * (1 - a1)
        s0 += alpha * X.T @ delta1
    return s0, s1, errors


def best_alpha(X, y, s0, s1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error."""
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = s0.copy(), s1.copy()
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
