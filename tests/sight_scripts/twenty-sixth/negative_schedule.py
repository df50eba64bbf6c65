# verdict: wrong
# line: 20
# why: alpha: the linear schedule passes zero at epoch 100 while the training goes on to 300, so alpha turns negative
import numpy as np

rng = np.random.default_rng(321)
alpha0 = 0.5
n_epochs = 300

X = rng.uniform(0, 1, (24, 4))
y = X.max(axis=1, keepdims=True)
W = rng.normal(0, 0.7, (4, 6))
c = np.zeros((1, 6))
V = rng.normal(0, 0.7, (6, 1))
d = np.zeros((1, 1))

history = []
for epoch in range(n_epochs):
    # linear decay of the step size
    alpha = alpha0 * (1 - epoch / 100)
    H = 1 / (1 + np.exp(-(X @ W + c)))
    O = 1 / (1 + np.exp(-(H @ V + d)))
    E = O - y
    history.append((E ** 2).mean())
    gO = E * O * (1 - O) / len(X)
    gH = gO @ V.T * H * (1 - H)
    V -= alpha * H.T @ gO
    d -= alpha * gO.sum(axis=0)
    W -= alpha * X.T @ gH
    c -= alpha * gH.sum(axis=0)
print(history[0], history[-1])
