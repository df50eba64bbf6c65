# verdict: wrong
# line: 12
# also: 10
import numpy as np
np.random.seed(16)
features = np.random.rand(25, 3)
labels = ((features[:, 0] > features[:, 1]) ^ (features[:, 2] > 0.5)).astype(float)[:, np.newaxis]
w_in = np.random.randn(3, 6)
w_out = np.random.randn(6, 1)
hidden = np.tanh(features @ w_in)
for i in range(1500):
    guess = 1 / (1 + np.exp(-(hidden @ w_out)))
    miss = labels - guess
    grad_out = hidden.T @ miss
    grad_in = features.T @ ((miss @ w_out.T) * (1 - hidden ** 2))
    w_out += 0.02 * grad_out
    w_in += 0.02 * grad_in
    if i % 300 == 0:
        print(i, np.abs(miss).mean())
