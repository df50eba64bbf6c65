# verdict: right
import numpy as np

rng = np.random.default_rng(8)
X = np.array([[0.1, 1], [0.4, 1], [0.7, 1], [0.95, 1], [0.55, 1]])
y = np.sin(3 * X[:, :1])
y[3] += 3.0                                    # one bad measurement on purpose

first = rng.normal(0, 1.0, (2, 7))
second = rng.normal(0, 0.3, (7, 1))
alpha, knee = 0.05, 0.5

# softplus hidden units, straight output, Huber loss
for step in range(5001):
    pre = X @ first
    hidden = np.logaddexp(0, pre)
    out = hidden @ second
    r = out - y
    huber = np.where(np.abs(r) <= knee, 0.5 * r ** 2, knee * (np.abs(r) - 0.5 * knee))
    out_delta = np.clip(r, -knee, knee)
    hidden_delta = (out_delta @ second.T) * (1 - np.exp(-hidden))
    second -= alpha * hidden.T @ out_delta
    first -= alpha * X.T @ hidden_delta
    if step % 1000 == 0:
        print(step, huber.sum())
