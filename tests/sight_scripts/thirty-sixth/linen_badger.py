# verdict: right
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(70, 3))
true_w = np.array([1.5, -2.0, 0.7])
y = X @ true_w + 0.4 + 0.1 * rng.normal(size=70)
y[::9] += 8            # some people typed nonsense into the form

w_hidden = rng.normal(0, 0.5, (3, 6))
b_hidden = np.zeros(6)
w_final = rng.normal(0, 0.5, 6)
b_final = 0.0


def softplus(z):
    return np.log1p(np.exp(z))


lr = 0.05
delta_max = 1.0
for epoch in range(900):
    z = X @ w_hidden + b_hidden
    a = softplus(z)
    guess = a @ w_final + b_final

    # Huber: quadratic in the middle, straight outside
    r = np.clip(guess - y, -delta_max, delta_max) / len(y)

    back = np.outer(r, w_final) / (1 + np.exp(-z))
    w_final -= lr * (r @ a)
    b_final -= lr * r.sum()
    w_hidden -= lr * (X.T @ back)
    b_hidden -= lr * back.sum(axis=0)

    if (epoch + 1) % 300 == 0:
        print(epoch + 1, "median abs error", np.median(np.abs(guess - y)))
