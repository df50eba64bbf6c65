# verdict: right
# Robust regression: 10 % of the measurements are rubbish.
import numpy as np

np.random.seed(606)
n_obs = 120
x = np.sort(np.random.uniform(-3, 3, n_obs)).reshape(-1, 1)
y = np.tanh(2 * x) + 0.3 * x + np.random.normal(0, 0.1, (n_obs, 1))
bad = np.random.choice(n_obs, 12, replace=False)
y[bad] += np.random.normal(0, 8, (12, 1))


def init_layer(n_in, n_out):
    return np.random.normal(0, 1, (n_in, n_out)), np.zeros(n_out)


W1, b1 = init_layer(1, 10)
W2, b2 = init_layer(10, 1)
W2 *= 0.3
DELTA = 1.0
LR = 0.05

for epoch in range(2000):
    a = np.tanh(x @ W1 + b1)
    pred = a @ W2 + b2
    resid = y - pred
    pull = np.clip(resid, -DELTA, DELTA) / n_obs

    back = pull @ W2.T * (1 - a ** 2)
    W2 += LR * a.T @ pull
    b2 += LR * pull.sum(axis=0)
    W1 += LR * x.T @ back
    b1 += LR * back.sum(axis=0)

    if epoch % 400 == 0:
        print(epoch, "median |resid|", np.median(np.abs(resid)))
