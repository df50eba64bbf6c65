# verdict: right
# why: Per-sample training with column vectors by the chain rule; all gradients come before any update.
# backprop written out by hand, one chain-rule factor per line
import numpy as np
rng = np.random.default_rng(3)
xs = rng.uniform(-1, 1, (30, 2, 1))
ys = [float(np.sin(3 * v[0, 0]) * 0.5 + v[1, 0] * 0.3) for v in xs]

W1, b1 = rng.normal(size=(5, 2)), rng.normal(size=(5, 1))
W2, b2 = rng.normal(size=(1, 5)), rng.normal(size=(1, 1))

def fwd(x):
    z1 = W1 @ x + b1
    a1 = np.tanh(z1)
    return z1, a1, W2 @ a1 + b2, W2 @ a1 + b2

for epoch in range(200):
    total = 0.0
    for x, y in zip(xs, ys):
        z1, a1, z2, yhat = fwd(x)
        total += 0.5 * (yhat.item() - y) ** 2
        dL_dyhat = yhat - y                    # 1x1
        dL_dW2 = dL_dyhat @ a1.T               # 1x5
        dL_db2 = dL_dyhat
        dL_da1 = W2.T @ dL_dyhat               # 5x1
        da1_dz1 = 1 - np.tanh(z1) ** 2
        dL_dz1 = dL_da1 * da1_dz1
        dL_dW1 = dL_dz1 @ x.T
        dL_db1 = dL_dz1
        W1 -= 0.05 * dL_dW1
        b1 -= 0.05 * dL_db1
        W2 -= 0.05 * dL_dW2
        b2 -= 0.05 * dL_db2
    if epoch % 40 == 0:
        print(epoch, total / len(ys))
