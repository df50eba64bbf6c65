# verdict: right
import numpy as np

rng = np.random.default_rng(99)
hour = np.linspace(0, 1, 72).reshape(-1, 1)
features = np.hstack([hour, hour ** 2, np.ones_like(hour)])
calls = rng.poisson(2 + 3 * np.sin(np.pi * hour)).astype(float)

W1 = rng.normal(scale=1.0, size=(3, 6))
W2 = rng.normal(scale=0.3, size=(7, 1))


def predict(F):
    H = np.tanh(F @ W1)
    H1 = np.hstack([H, np.ones((len(F), 1))])
    return H, H1, np.exp(H1 @ W2)


for it in range(2000):
    H, H1, rate = predict(features)
    if it % 400 == 0:
        print(it, "nll", float(np.mean(rate - calls * np.log(rate))))
    back = (rate - calls) / len(calls)
    grad2 = H1.T @ back
    grad1 = features.T @ ((back @ W2[:-1].T) * (1 - H ** 2))
    W2 = W2 - 0.05 * grad2
    W1 = W1 - 0.05 * grad1
