# verdict: right
import numpy as np

rng = np.random.default_rng(29)

X = rng.normal(size=(200, 3))
Y = np.stack([np.tanh(X[:, 0] - X[:, 1]), X[:, 2] * X[:, 0]], axis=1)
Y += rng.normal(0, 0.1, Y.shape)
X_train, X_val = X[:150], X[150:]
Y_train, Y_val = Y[:150], Y[150:]

W1 = rng.normal(0, 0.6, (3, 20)); b1 = np.zeros(20)
W2 = rng.normal(0, 0.2, (20, 2)); b2 = np.zeros(2)

def forward(x):
    h = np.tanh(x @ W1 + b1)
    return h, h @ W2 + b2

best, best_params, wait, patience = np.inf, None, 0, 15
for epoch in range(400):
    perm = rng.permutation(150)
    for i in range(0, 150, 30):
        x, t = X_train[perm[i:i + 30]], Y_train[perm[i:i + 30]]
        h, o = forward(x)
        do = (o - t) / len(x)
        dh = do @ W2.T * (1 - h ** 2)
        W2 -= 0.1 * (h.T @ do)
        b2 -= 0.1 * do.sum(0)
        W1 -= 0.1 * (x.T @ dh)
        b1 -= 0.1 * dh.sum(0)
    val = np.mean((forward(X_val)[1] - Y_val) ** 2)
    if val < best - 1e-5:
        best, wait = val, 0
        best_params = [p.copy() for p in (W1, b1, W2, b2)]
    else:
        wait += 1
        if wait >= patience:
            print("stopped at epoch", epoch)
            break

W1, b1, W2, b2 = best_params
print("best validation mse", best, "again", np.mean((forward(X_val)[1] - Y_val) ** 2))
